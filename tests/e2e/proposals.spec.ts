import { expect, type Page, test } from "@playwright/test";
import { createAccount, signIn } from "./members";
import { expectSound } from "./sound";

const essay = "/essays/furr-2005";
const claim = `${essay}/claims/41.2`;

/** Sends the open form; it must come to the proposal’s page. */
async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send the proposal" }).click();
  await expect(page.getByText("It waits for an editor.")).toBeVisible();
  return page.url();
}

async function proposePosition(page: Page): Promise<string> {
  await page.goto(claim);
  await page.getByRole("navigation", { name: /claim/ }).getByRole("link", { name: "Propose a position" }).click();
  await expect(page.getByRole("link", { name: /^Claim 41\.2: / })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Recorded already/ })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Whose position").selectOption({ label: "Thurston" });
  await page.getByRole("radio", { name: "contests" }).check();
  await page
    .getByLabel("What is held, in your own words")
    .fill("Holds, for the sake of this journey, that it was not so.");
  await page.getByRole("radio", { name: "own work" }).check();
  await page.getByLabel("How sure it is").selectOption("high");
  await page.getByLabel("Why, and on what ground").fill("It stands in his book.");
  await page.getByRole("button", { name: "Send the proposal" }).click();
  // Refused: it comes back with what was typed, and says at its field what is missing.
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByText("The historian’s own work needs that work: choose it.")).toBeVisible();
  await expect(page.getByLabel("Whose position").locator("option:checked")).toHaveText("Thurston");
  await expect(page.getByLabel("Why, and on what ground")).toHaveValue("It stands in his book.");
  await expectSound(page);
  const work = page.getByLabel("Work 1", { exact: true });
  await work.selectOption({
    label: (await work.locator("option", { hasText: "Thurston" }).first().innerText()).trim(),
  });
  return send(page);
}

async function proposeSource(page: Page): Promise<string> {
  await page.goto(`${essay}/sources`);
  await page.getByRole("link", { name: "Propose a source" }).click();
  await expect(page.getByRole("heading", { name: "Propose a source" })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("State of the record").selectOption("confirmed");
  await page.getByLabel("Why, and on what ground").fill("It treats the same months.");
  await page.getByRole("button", { name: "Send the proposal" }).click();
  await expect(page.getByRole("alert")).toContainText("Paste a record, or fill one in");
  await page
    .getByLabel("A record, pasted")
    .fill("@book{x, title={A Book of This Journey}, author={Nobody, N.}, year={1999}}");
  return send(page);
}

async function proposeCorrection(page: Page): Promise<string> {
  await page.goto(claim);
  await page.getByRole("link", { name: "Propose a correction" }).click();
  await expect(page.getByRole("heading", { name: "Propose a correction" })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Why, and on what ground").fill("The paragraph has a reserve.");
  await page.getByRole("button", { name: "Send the proposal" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing differs from the claim as it reads now");
  await page.getByLabel("How the essay puts it").selectOption("hedged");
  return send(page);
}

/** Opens, from the desk, the proposal of an author about something. */
async function openAtDesk(page: Page, name: RegExp): Promise<void> {
  await page.goto("/desk/proposals");
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { name: "Decide a proposal" })).toBeVisible();
  await expectSound(page);
}

/** Brings back, from the history, how an entry read before its latest change. */
async function restore(page: Page, address: string, deed: RegExp, button: string, told: RegExp): Promise<void> {
  await page.goto(address);
  await page.locator("summary", { hasText: deed }).first().click();
  await page.getByLabel("Why").first().fill("The journey is over.");
  await page.getByRole("button", { name: button }).first().click();
  await expect(page.getByText(told).first()).toBeVisible();
}

test("a position, a source and a correction: proposed, decided, told, written, and taken back again", async ({
  page,
  browser,
}) => {
  test.setTimeout(480_000);
  await signIn(page, await createAccount("Paula Proposes", "scholar"), claim);
  const editor = await (await browser.newContext()).newPage();
  await signIn(editor, await createAccount("Edgar Editor", "editor"), "/desk");
  const visitor = await (await browser.newContext()).newPage();

  const position = await proposePosition(page);
  await expectSound(page);
  await proposeSource(page);
  const correction = await proposeCorrection(page);
  await expectSound(page);
  // Until it is taken nobody else finds it.
  expect((await visitor.goto(correction))?.status()).toBe(404);
  await page.goto("/account/proposals");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText([
    /Correction: Claim 41\.2 \(modality\).*waits for an editor/s,
    /Source: A Book of This Journey.*waits/s,
    /Position: Thurston on claim 41\.2.*waits/s,
  ]);
  await expectSound(page);

  await editor.goto("/desk/proposals");
  await expectSound(editor);
  await openAtDesk(editor, /Correction: Claim 41\.2/);
  await editor.getByRole("button", { name: "Accept as proposed" }).click();
  await expect(editor.getByText("It was accepted")).toBeVisible();
  await openAtDesk(editor, /Position: Thurston on claim 41\.2/);
  await editor.getByText("Change and accept").click();
  const changing = editor.getByRole("form", { name: "Accept with changes" });
  await changing.getByRole("radio", { name: "qualifies" }).check();
  await changing.getByLabel("What you changed, and why").fill("It is a reserve.");
  await changing.getByRole("button", { name: "Accept with these changes" }).click();
  await expect(editor.getByText("It was accepted with changes")).toBeVisible();
  await expect(editor.getByRole("row", { name: /^stance \(changed\) contests qualifies$/ })).toBeVisible();
  await expectSound(editor);
  await openAtDesk(editor, /Source: A Book of This Journey/);
  await editor.getByRole("button", { name: "Decline" }).click();
  await expect(editor.getByText("It was declined")).toHaveCount(0);
  await editor.getByLabel("Why it is declined").fill("There is no such book.");
  await editor.getByRole("button", { name: "Decline" }).click();
  await expect(editor.getByText("It was declined")).toBeVisible();
  await expectSound(editor);

  await page.goto("/notifications");
  await expect(page.getByText("The correction to claim 41.2 that you proposed was accepted.")).toBeVisible();
  await expect(page.getByText(/position on claim 41\.2 .* accepted with changes\..* It is a reserve\./)).toBeVisible();
  await page.getByRole("link", { name: /“A Book of This Journey” .* was not accepted/ }).click();
  await expect(page.getByText("There is no such book.")).toBeVisible();
  await page.goto("/account/proposals");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText([
    /Claim 41\.2.*· accepted ·/s,
    /Journey.*· declined ·/s,
    /Thurston.*· accepted with changes ·/s,
  ]);

  await visitor.goto(claim);
  await expect(visitor.getByText("Holds, for the sake of this journey, that it was not so.")).toBeVisible();
  await expect(visitor.getByRole("definition").filter({ hasText: /^hedged$/ })).toBeVisible();
  await visitor.getByRole("link", { name: "History", exact: true }).first().click();
  await expect(visitor.getByRole("heading", { name: "History of claim 41.2" })).toBeVisible();
  await expect(visitor.getByText("A proposal by Paula Proposes, taken by Edgar Editor")).toBeVisible();
  const changed = visitor.getByRole("row", { name: /^modality \(changed\) asserted hedged$/ });
  await expect(changed).toBeVisible();
  await expect(visitor.locator("summary", { hasText: "Restore" })).toHaveCount(0);
  await expectSound(visitor);

  await restore(
    editor,
    `${essay}/history/claims/41.2`,
    /Restore how it read before this/,
    "Restore it",
    /An earlier state was restored by Edgar/,
  );
  await expectSound(editor);
  await editor.goto(position);
  await editor.getByRole("link", { name: "The history of the entry" }).click();
  await expect(
    editor.getByRole("heading", { name: "History of the position of Thurston on claim 41.2" }),
  ).toBeVisible();
  await restore(editor, editor.url(), /Remove it again/, "Remove it", /Removed again by Edgar/);
  await expect(editor.getByText("The map does not hold it any more.")).toBeVisible();
  await visitor.goto(claim);
  await expect(visitor.getByRole("definition").filter({ hasText: /^asserted$/ })).toBeVisible();
  await expect(visitor.getByText("Holds, for the sake of this journey")).toHaveCount(0);
});
