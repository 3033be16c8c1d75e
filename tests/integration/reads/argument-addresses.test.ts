import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { isValidElement } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import Page, { generateMetadata } from "@/app/essays/[slug]/argument/page";
import { GET } from "@/app/essays/[slug]/argument/svg/route";
import { operator } from "@/lib/auth/actor";
import { clearCache } from "@/lib/cache";
import { database } from "@/lib/db/client";
import { importMap } from "@/lib/maps/import/import-map";
import { absoluteUrl } from "@/lib/site";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";

const map = aMap();
const claim = at(map.claims, 0);

const file = (query = "", slug = map.essay.slug): Promise<Response> =>
  GET(new Request(`http://localhost/essays/${encodeURIComponent(slug)}/argument/svg${query}`), {
    params: Promise.resolve({ slug }),
  });

/** Addresses that ask for what is not there, each with what the answer must say. */
const refused: [query: string, says: string][] = [
  ["?open=preface", "It can be all, reform, defeat."],
  ["?open=reform&open=__proto__", "“__proto__”"],
  ["?claim=99.9", "“99.9”, which does not exist in this essay"],
  ["?claim=constructor", "“constructor”"],
  ["?claim=%00", "does not exist in this essay"],
  [`?claim=${"9".repeat(5000)}`, `“${"9".repeat(60)}…”`],
  ["?claim=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "“<script>alert(1)</script>”"],
  ["?claim=1.1'%3B%20drop%20table%20claims%3B--", "does not exist in this essay"],
  [`?claim=${claim.id}&depth=5`, "It can be 1, 2, 3, 4."],
  [`?claim=${claim.id}&depth=NaN`, "“NaN”"],
  [`?claim=${claim.id}&depth=1e0x`, "“1e0x”"],
  [`?claim=${claim.id}&open=reform`, "one or the other"],
  ["?depth=2", "without a claim"],
];

beforeEach(async () => {
  clearCache();
  await importMap(operator, database(), map);
});

describe("the file of the map", () => {
  it("is a download, named for what it shows, in SVG and out of search engines", async () => {
    const response = await file(`?claim=${claim.id}&depth=2`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `attachment; filename="${map.essay.slug}-argument-claim-${claim.id}.svg"`,
      "x-robots-tag": "noindex",
    });
    const svg = await response.text();
    expect(svg).toMatch(/^<\?xml [^>]*\?>\n<svg .*<\/svg>\n$/s);
    expect(svg).toContain(absoluteUrl(`/essays/${map.essay.slug}/argument?claim=${claim.id}&amp;depth=2`));
    expect((await file()).headers.get("content-disposition")).toContain(`"${map.essay.slug}-argument.svg"`);
  });

  it("holds every claim that takes part in an inference when all is open, whatever else the address says", async () => {
    const linked = new Set(
      map.claims.flatMap(({ id, restsOn }) =>
        restsOn.flatMap((one) => [id, typeof one === "string" ? one : one.claim]),
      ),
    );
    expect(linked.size).toBeGreaterThan(0);
    const svg = await (await file("?open=all&open=all&utm_source=x&__proto__=y&claim=")).text();
    expect([...svg.matchAll(/ data-node="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual([...linked].sort());
  });

  it.each(refused)("refuses %s in a line of plain text", async (query, says) => {
    const response = await file(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toContain(says);
    expect(text.trim()).not.toContain("\n");
    expect(text.length).toBeLessThan(400);
  });

  it.each(["nowhere", "", "../the-reform", "THE-REFORM", "the-reform\u0000"])(
    "does not find the essay “%s”",
    async (slug) => {
      const response = await file("", slug);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-disposition")).toBeNull();
    },
  );
});

describe("the page of the map", () => {
  const responses = new AsyncLocalStorage<ServerResponse>();
  Object.assign(globalThis, { [Symbol.for("sic-et-non.response")]: responses });

  const propsOf = (query: string, slug = map.essay.slug) => {
    const values = new URLSearchParams(query);
    return {
      params: Promise.resolve({ slug }),
      searchParams: Promise.resolve(Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name)]))),
    };
  };

  /** The page as the server makes it, with its status. */
  async function serve(query: string, slug?: string) {
    const url = `/essays/${slug ?? map.essay.slug}/argument${query}`;
    const response = { statusCode: 200, headersSent: false, req: { url } } as ServerResponse;
    const page = await responses.run(response, () => Page(propsOf(query, slug)));
    return { status: response.statusCode, props: isValidElement(page) ? page.props : null };
  }

  it.each(refused)("refuses %s in a sentence, and leads to the page without settings", async (query, says) => {
    const { status, props } = await serve(query);
    expect(status).toBe(400);
    expect(props).toMatchObject({
      sentence: expect.stringContaining(says),
      way: { href: `/essays/${map.essay.slug}/argument` },
    });
    expect(await generateMetadata(propsOf(query))).toMatchObject({ robots: { index: false } });
  });

  it("is not found where the essay is not", async () => {
    expect(await serve("", "nowhere")).toMatchObject({ status: 404 });
  });

  it("is one page to search engines, whatever is open", async () => {
    expect(await generateMetadata(propsOf("?open=reform"))).toMatchObject({
      alternates: { canonical: `/essays/${map.essay.slug}/argument` },
    });
  });
});
