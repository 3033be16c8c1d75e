import { expect, type Page, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

// A citation and its claim, which no other journey looks at.
const claim = "/essays/furr-2005/claims/46.1";
const citation = "/essays/furr-2005/citations/46.c1";

type Found = { outcome: string; edition: string; pages?: string; note?: string; quotation?: string };

/** Fills in the form of a check and sends it. */
async function record(page: Page, { outcome, edition, pages = "", note = "", quotation = "" }: Found): Promise<void> {
  const form = page.getByRole("form", { name: "Record a check" });
  await form.getByRole("radio", { name: outcome }).check();
  await form.getByLabel("Edition or copy that you saw").fill(edition);
  await form.getByLabel("Pages that you saw").fill(pages);
  await form.getByLabel("Note", { exact: true }).fill(note);
  await form.getByLabel("The words of the work").fill(quotation);
  await form.getByRole("button", { name: "Record the check" }).click();
}

test("two scholars look a citation up, find it otherwise, and everybody reads what each found", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, await createAccount("Clara Checks", "scholar"), claim);
  await page.getByRole("link", { name: /^Citation 46\.c1: unchecked$/ }).click();
  await expect(page).toHaveURL(/citations\/46\.c1$/);
  await expect(page.getByText("Nobody has recorded a check of it yet.")).toBeVisible();
  await expectSound(page);

  // Nothing is chosen beforehand: who looked must say what they found.
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await record(page, {
    outcome: "confirmed",
    edition: "New Haven: Yale, 1996",
    pages: "6–9",
    quotation: "Some words.",
  });
  await expect(page.getByRole("alert")).toHaveText("One field below wants mending.");
  await expect(page.getByText("Say that the words may be shown here")).toBeVisible();
  await expect(page.getByRole("radio", { name: "confirmed" })).toBeChecked();
  await expect(page.getByLabel("The words of the work")).toHaveValue("Some words.");
  await expect(page.getByLabel("Pages that you saw")).toHaveValue("6–9");
  await expectSound(page);
  await page.getByLabel("These words may be shown here").check();
  await page.getByRole("button", { name: "Record the check" }).click();

  const entries = page.getByRole("region", { name: /^Checks/ }).getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await expect(entries.first()).toContainText("Clara Checks");
  await expect(entries.first()).toContainText("Seen: New Haven: Yale, 1996, 6–9");
  await expect(entries.first().locator("blockquote")).toHaveText("Some words.");
  await page.goto(claim);
  await expect(page.getByRole("link", { name: "Citation 46.c1: confirmed" })).toBeVisible();

  const second = await (await browser.newContext()).newPage();
  await signIn(second, await createAccount("Simon Second", "scholar"), citation);
  await record(second, { outcome: "imprecise", edition: "The library’s copy" });
  await expect(second.getByText("Say in what the citation is not right")).toBeVisible();
  await expect(second.getByLabel("Edition or copy that you saw")).toHaveValue("The library’s copy");
  await second.getByLabel("Note", { exact: true }).fill("It stands on page 10.");
  await second.getByRole("button", { name: "Record the check" }).click();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(claim);
  await visitor.getByRole("link", { name: "Citation 46.c1: imprecise · 1 of 2 agree" }).click();
  const ledger = visitor.getByRole("region", { name: /^Checks/ }).getByRole("listitem");
  await expect(ledger).toContainText([
    /imprecise\s*Simon Second.*It stands on page 10\./s,
    /confirmed\s*Clara Checks/s,
  ]);
  await expectSound(visitor);
});

test("a visitor and a reader are told how they come to record a check", async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(citation);
  await expect(visitor.getByRole("form", { name: "Record a check" })).toHaveCount(0);
  await visitor.getByText("Sign in as a scholar to record a check.").getByRole("link", { name: "Sign in" }).click();
  await expect(visitor).toHaveURL(/sign-in\?to=%2Fessays%2Ffurr-2005%2Fcitations%2F46\.c1/);

  await signIn(page, await createAccount("Rosa Reader", "reader"), citation);
  await expect(page.getByRole("heading", { name: "Evidence for" })).toBeVisible();
  await expect(page.getByRole("form", { name: "Record a check" })).toHaveCount(0);
  await expectSound(page);
  await page.getByRole("link", { name: "Ask to be made a scholar" }).click();
  await expect(page).toHaveURL("/account/role");
});
