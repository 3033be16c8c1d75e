import { expect, test } from "@playwright/test";

test("every page has a strict policy with a nonce of its own", async ({ request }) => {
  const nonces = new Set<string>();
  for (let n = 0; n < 3; n++) {
    const policy = (await request.get("/essays/furr-2005/claims/22.1")).headers()["content-security-policy"] ?? "";
    const script = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? "";
    expect(script).not.toContain("unsafe");
    nonces.add(/'nonce-([^']+)'/.exec(script)?.[1] ?? "");
  }
  expect(nonces.size).toBe(3);
});

test("markup in an address is text, never a script", async ({ page }) => {
  await page.goto("/");
  const response = await page.goto("/essays/furr-2005?stance=%3Cscript%3Ewindow.intruder%3D1%3C/script%3E");
  expect(response?.status()).toBe(400);
  expect(await page.evaluate(() => "intruder" in window)).toBe(false);
  await expect(page.getByText("<script>window.intruder=1</script>", { exact: false })).toBeVisible();
});

test("wrong addresses answer with their status and a sentence", async ({ request }) => {
  for (const [path, status, sentence] of [
    ["/essays/none", 404, "does not exist here"],
    ["/essays/furr-2005/claims/0.0", 404, "does not exist here"],
    ["/essays/furr-2005/questions/none", 404, "does not exist here"],
    ["/essays/furr-2005/interpretations/none", 404, "does not exist here"],
    ["/essays/furr-2005/sources/none", 404, "does not exist here"],
    ["/essays/furr-2005?sort=colour", 400, "It can be essay, centrality, contesting, supporting"],
    ["/essays/%00/cell-positions?revision=1", 404, "There is nothing at this address."],
    ["/essays/furr-2005/claims/1.1%00", 404, "There is nothing at this address."],
    ["/essays/none/cell-positions?revision=1", 404, "does not exist here"],
    ["/essays/furr-2005?centrality=9", 400, "It can be 1, 2, 3, 4, 5"],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    expect(await response.text(), path).toContain(sentence);
  }
});

test("health, readiness, schema, robots and sitemap", async ({ request }) => {
  expect(await (await request.get("/healthz")).json()).toEqual({ status: "ok" });
  expect(await (await request.get("/readyz")).json()).toEqual({ status: "ready" });
  const schema = await (await request.get("/schemas/debate-map.v1.json")).json();
  expect(schema.$schema).toContain("2020-12");
  expect(schema.properties.format.const).toBe("sic-et-non/debate-map");
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? "").pathname);
  expect(addresses).toContain("/essays/furr-2005/claims/52.1");
  for (const path of [addresses[1], addresses.at(-1), addresses[Math.floor(addresses.length / 2)]]) {
    expect((await request.get(path ?? "")).status(), path).toBe(200);
  }
});

test("a claim says who holds it to machines too", async ({ page }) => {
  await page.goto("/essays/furr-2005/claims/24.2");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data["@type"]).toBe("Claim");
  expect(data.author.name).toContain("Stalin");
  expect(data.claimInterpreter[0].familyName).toBe("Furr");
  expect(data.appearance.isPartOf["@type"]).toBe("ScholarlyArticle");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/essays\/furr-2005\/claims\/24\.2$/);
});

test("methods that no page has and damaged addresses are refused with a sentence", async ({ request, baseURL }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await request.fetch("/essays/furr-2005", { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow, method).toBe("GET, HEAD");
  }
  const damaged = await request.get(`${baseURL}/essays/furr-2005/claims/%E0%A4%A`);
  expect(damaged.status()).toBe(400);
  expect(await damaged.text()).toContain("This address is damaged");
});
