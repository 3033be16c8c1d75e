type Answer = { markup?: string; problem?: string };

const failure = "The preview could not be made. Try again in a moment.";

async function render(markdown: string): Promise<Answer> {
  try {
    const response = await fetch("/actions/markdown", { method: "POST", body: markdown });
    return (await response.json()) as Answer;
  } catch {
    return { problem: failure };
  }
}

/** Shows a note as it will look without leaving the page. */
async function preview(form: HTMLFormElement): Promise<void> {
  const body = form.querySelector<HTMLTextAreaElement>("textarea[name=body]");
  const place = form.querySelector<HTMLElement>("[data-preview]");
  const content = place?.querySelector(".annotation-body");
  if (!body || !place || !content) return;
  const { markup, problem } = await render(body.value);
  // The server has sanitised it (lib/markdown).
  if (markup !== undefined) content.innerHTML = markup;
  else content.textContent = problem ?? failure;
  place.hidden = false;
  place.tabIndex = -1;
  place.focus();
}

/** Buttons that show how a note will look do it in place. */
export function startPreview(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[name=preview]"))
    button.addEventListener("click", (event) => {
      if (!button.form) return;
      event.preventDefault();
      void preview(button.form);
    });
}
