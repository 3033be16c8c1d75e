/** Under this name and the form's a browser keeps a draft. */
const prefix = "draft ";

/** What was typed in a form, by field; when; and whether it was sent since. */
type Draft = { values: Record<string, string[]>; at: string; sent: boolean };

type TypedIn = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): TypedIn[] =>
  [...form.elements].filter(
    (element): element is TypedIn =>
      (element instanceof HTMLInputElement && !["hidden", "file", "checkbox", "submit"].includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );

function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

function keep(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(prefix + key, JSON.stringify(draft));
    else localStorage.removeItem(prefix + key);
  } catch {
    // A browser that keeps nothing, or no more: the form comes back from the server when it is refused.
  }
}

function keysOfDrafts(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}

function valuesOf(form: HTMLFormElement): Draft["values"] {
  const values: Draft["values"] = {};
  for (const { name, value } of fieldsOf(form)) values[name] = [...(values[name] ?? []), value];
  return values;
}

/** When a draft was typed, in words. What formats it takes a while to make: it is made where there is a draft to tell of. */
const when = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(at));

/** Says that the form holds a draft, and lets it be dropped. */
function tell(form: HTMLFormElement, key: string, { at }: Draft): void {
  const word = document.createElement("p");
  word.className = "draft-word";
  word.setAttribute("role", "status");
  word.textContent = `This is your draft of ${when(at)}. `;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "button-link";
  drop.textContent = "Drop it";
  drop.addEventListener("click", () => {
    keep(key, null);
    form.reset();
    word.remove();
    form.querySelector<HTMLElement>("textarea[name=body]")?.focus();
  });
  word.append(drop);
  form.prepend(word);
}

/** Whether a form came with words that were marked for it: a draft on other words leaves them alone. */
const hasMarkedWords = (form: HTMLFormElement): boolean =>
  (form.querySelector<HTMLInputElement>("input[name=start]")?.value ?? "") !== "";

/** Puts a draft into its form, unless the server sent the form back with what was typed. */
function restore(form: HTMLFormElement, key: string): void {
  const draft = read(key);
  if (!draft) return;
  if (form.querySelector(".form-problem")) {
    // It was not taken: another note that was does not clear this one.
    keep(key, { ...draft, sent: false });
    return;
  }
  const left = structuredClone(draft.values);
  const marked = hasMarkedWords(form);
  let changed = false;
  for (const field of fieldsOf(form)) {
    const value = left[field.name]?.shift();
    if (value === undefined || value === field.value || (marked && field.name === "exact")) continue;
    field.value = value;
    changed = true;
    field.closest("details")?.setAttribute("open", "");
  }
  if (!changed) return;
  for (let fold = form.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  tell(form, key, draft);
}

const isTyped = (form: HTMLFormElement): boolean =>
  (form.querySelector<HTMLTextAreaElement>("textarea[name=body]")?.value ?? "").trim() !== "";

function watch(form: HTMLFormElement, key: string): void {
  const save = (sent: boolean) =>
    keep(key, isTyped(form) ? { values: valuesOf(form), at: new Date().toISOString(), sent } : null);
  form.addEventListener("input", () => save(false));
  form.addEventListener("submit", () => save(true));
}

/**
 * What is typed in a note survives a closed window and an ended session: each browser keeps it until the note was taken,
 * which the address to which the form then leads tells. Signing out drops all drafts of the browser.
 */
export function startDrafts(): void {
  if (window.location.hash.startsWith("#note-")) for (const key of keysOfDrafts()) if (read(key)?.sent) keep(key, null);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    const key = form.dataset.draft ?? "";
    restore(form, key);
    watch(form, key);
  }
  document.querySelector("form[action='/actions/accounts/sign-out']")?.addEventListener("submit", () => {
    for (const key of keysOfDrafts()) keep(key, null);
  });
}
