import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

let folder: string;
let original: string;

function door(...args: string[]): string {
  return execFileSync(process.execPath, ["scripts/door.mjs", "map", ...args], { encoding: "utf8", env: process.env });
}

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sic-et-non-renewal-"));
  original = path.join(folder, "original.json");
  door("export", "furr-2005", "--output", original);
});

test.afterAll(() => {
  door("import", original);
  rmSync(folder, { recursive: true });
});

test("a page shows the new map with the first request after an import", async ({ page }) => {
  const address = "/essays/furr-2005/claims/22.1";
  await page.goto(address);
  const before = await page.getByRole("heading", { level: 1 }).innerText();

  const map = JSON.parse(readFileSync(original, "utf8"));
  const statement = "This statement was changed by a test, to see that no page is stale.";
  for (const claim of map.claims) if (claim.id === "22.1") claim.statement = statement;
  const changed = path.join(folder, "changed.json");
  writeFileSync(changed, JSON.stringify(map));
  expect(door("import", changed)).toMatch(/claims +1 changed/);

  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(statement);
  await page.goto("/essays/furr-2005?rows=claims");
  await expect(page.getByRole("link", { name: statement })).toBeVisible();

  door("import", original);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(before);
});
