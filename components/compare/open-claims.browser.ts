/** The address of the view with the claims of these questions open. */
function withOpen(address: string, keys: readonly string[]): string {
  const url = new URL(address);
  url.searchParams.delete("claims");
  for (const key of keys) url.searchParams.append("claims", key);
  return url.href;
}

/** Keeps the address in step with the questions whose claims are open, so that it can be kept and passed on as seen. */
export function startOpenClaims(): void {
  const questions = [...document.querySelectorAll<HTMLDetailsElement>("details[data-claims-of]")];
  const update = (): void => {
    const open = questions.filter((question) => question.open).map(({ dataset }) => dataset.claimsOf ?? "");
    history.replaceState(history.state, "", withOpen(location.href, open));
  };
  // An element that the server sent open reports that too, once: the address says so already.
  for (const question of questions) {
    let before = question.open;
    question.addEventListener("toggle", () => {
      if (question.open === before) return;
      before = question.open;
      update();
    });
  }
}

/** Shows the button that prints the page: it takes a script, the browser’s own command does not. */
export function startPrintButton(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-prints]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
