import { blockTexts, rangeOf, type Stretch, stretchOf } from "@/components/reader/text-offsets.browser";

type Parts = {
  text: HTMLElement;
  field: HTMLTextAreaElement;
  start: HTMLInputElement;
  end: HTMLInputElement;
  status: HTMLElement;
};

function partsOf(root: HTMLElement): Parts | null {
  const text = root.querySelector<HTMLElement>("[data-words-text]");
  const field = root.querySelector<HTMLTextAreaElement>("textarea");
  const start = root.querySelector<HTMLInputElement>("input[name=start]");
  const end = root.querySelector<HTMLInputElement>("input[name=end]");
  const status = root.querySelector<HTMLElement>("[data-words-status]");
  return text && field && start && end && status ? { text, field, start, end, status } : null;
}

/** Every word of the text, by where it stands. */
const wordsOf = (text: HTMLElement): Stretch[] =>
  blockTexts(text).flatMap((block) =>
    [...block.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
      start: block.start + index,
      end: block.start + index + word.length,
    })),
  );

/** The words of a stretch, with an empty line between blocks. */
const wordsAt = (text: HTMLElement, { start, end }: Stretch): string =>
  blockTexts(text)
    .map((block) => block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
    .filter(Boolean)
    .join("\n\n");

/** Keeps the chosen words lit when the focus goes elsewhere. */
function light(range: Range | null): void {
  if (!("highlights" in CSS)) return;
  if (range) CSS.highlights.set("chosen-words", new Highlight(range));
  else CSS.highlights.delete("chosen-words");
}

/** Writes a choice, or that there is none, into the form. */
function choose({ text, field, start, end, status }: Parts, chosen: Stretch | null): void {
  const words = chosen ? wordsAt(text, chosen) : "";
  field.value = words;
  start.value = chosen ? String(chosen.start) : "";
  end.value = chosen ? String(chosen.end) : "";
  status.textContent = chosen ? `Chosen: ${words}` : "No words are chosen: the note is about the paragraph.";
  light(chosen && rangeOf(chosen, text));
}

/** By how many words each key moves. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 10,
  ArrowUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Arrow keys choose a word, with Shift more of them; Escape none. */
function chooseByKeys(parts: Parts): void {
  const words = wordsOf(parts.text);
  let anchor = words.findIndex(({ start }) => start === Number(parts.start.value || Number.NaN));
  let focus = words.findIndex(({ end }) => end === Number(parts.end.value || Number.NaN));
  const within = (at: number) => Math.max(0, Math.min(words.length - 1, at));
  parts.text.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      anchor = -1;
      focus = -1;
      choose(parts, null);
      return;
    }
    if (step === undefined) return;
    event.preventDefault();
    focus = focus < 0 ? within(step > 0 && step < 2 ? 0 : step) : within(focus + step);
    if (!event.shiftKey || anchor < 0) anchor = focus;
    const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]];
    if (first && last) choose(parts, { start: first.start, end: last.end });
  });
}

/** Words marked by mouse or touch. */
function chooseByMark(parts: Parts): void {
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !parts.text.contains(selection.anchorNode)) return;
    const chosen = stretchOf(selection.getRangeAt(0), parts.text);
    if (chosen) choose(parts, chosen);
  });
}

/** The text of a paragraph in which words are chosen for a note. */
export function startWordChooser(): void {
  const root = document.querySelector<HTMLElement>("[data-words]");
  const parts = root && partsOf(root);
  if (!root || !parts) return;
  const { text, field } = parts;
  const hint = root.querySelector<HTMLElement>("[data-words-hint]");
  if (hint) hint.hidden = false;
  // As a text that is read and not written, it gets the arrow keys of those who work with a screen reader.
  for (const [name, value] of Object.entries({
    tabindex: "0",
    role: "textbox",
    "aria-readonly": "true",
    "aria-multiline": "true",
    "aria-label": "Text of the paragraph: choose words with the arrow keys",
  }))
    text.setAttribute(name, value);
  const [start, end] = (text.dataset.marked ?? "").split(" ").map(Number);
  if (start !== undefined && end !== undefined) light(rangeOf({ start, end }, text));
  field.addEventListener("input", () => {
    parts.start.value = "";
    parts.end.value = "";
    light(null);
  });
  chooseByKeys(parts);
  chooseByMark(parts);
}
