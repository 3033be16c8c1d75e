import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parseMap } from "@/lib/maps/parse";
import { readMapTexts } from "@/scripts/map-files";
import { textOfMap } from "../factories/text-of-map";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

const citation = "/essays/furr-2005/citations/46.c2";
let folder: string;

/** A text that bears the map out, with a quotation in the paragraph of the citation: made up for the journey. */
function textWith(quotation: string): string {
  const parsed = parseMap(readMapTexts("prisma/maps/furr-2005"));
  if (!parsed.ok) throw new Error("The seed map is not sound.");
  return textOfMap(parsed.map).replace(" filler46", ` The paper says: “${quotation}” filler46`);
}

function door(...args: string[]): void {
  execFileSync(process.execPath, ["scripts/door.mjs", "map", ...args], { encoding: "utf8", env: process.env });
}

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sic-et-non-quotations-"));
  const file = path.join(folder, "text.txt");
  writeFileSync(file, textWith("The [draft] table … was ordered to stay in the long room, AND the lamps were lit."));
  door("text", "furr-2005", file, "--for", "public");
});

test.afterAll(() => {
  door("text", "furr-2005", "--for", "private");
  rmSync(folder, { recursive: true });
});

test("words of the work stand beside what the essay prints, and a dropped “not” is told", async ({ page }) => {
  test.slow();
  await signIn(page, await createAccount("Vera Verbatim", "scholar"), citation);
  const words = page.getByLabel("The words of the work");
  const comparison = page.getByRole("region", { name: "Comparison with the essay" });

  // To compare, nothing else need be filled in yet.
  await words.fill("The table of oak and brass was ordered to stay in the long room, and the lamps were lit.");
  await page.getByRole("button", { name: "Compare the words first" }).click();
  await expect(comparison).toContainText("Word for word, the essay prints what was copied from the work.");
  await expect(comparison.locator("del, ins")).toHaveCount(0);
  await expect(comparison).toContainText("[draft]");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByText("Nobody has recorded a check of it yet.")).toBeVisible();

  await words.fill("The table of oak and brass was not ordered to stay in the long room, and the lamps were lit.");
  await page.getByRole("button", { name: "Compare the words first" }).click();
  await expect(comparison).toContainText(
    "The work has “not”, and the essay does not print it. This can turn the sense.",
  );
  await expect(comparison.locator("del")).toHaveText(/not/);
  await expectSound(page);

  await page.getByRole("radio", { name: "misrepresents" }).check();
  await page.getByLabel("Edition or copy that you saw").fill("The library’s bound volume");
  await page.getByLabel("Note", { exact: true }).fill("The essay leaves out a word.");
  await page.getByLabel("These words may be shown here").check();
  await page.getByRole("button", { name: "Record the check" }).click();
  const entry = page
    .getByRole("region", { name: /^Checks/ })
    .getByRole("listitem")
    .first();
  // What turns the sense is open without being asked for.
  await expect(entry).toContainText("The work has “not”, and the essay does not print it.");
  await expect(entry.getByRole("region", { name: "Comparison with the essay" })).toBeVisible();
  await expectSound(page);

  await words.fill("Of zwiebelkuchen and of nothing else whatever was the talk.");
  await page.getByRole("button", { name: "Compare the words first" }).click();
  await expect(comparison.last()).toContainText("The essay does not print these words in this paragraph");
});
