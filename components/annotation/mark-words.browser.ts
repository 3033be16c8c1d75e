import { isSingleKey, letterOf } from "@/components/browser/single-keys";
import { paragraphRead } from "@/components/reader/paragraph-keys.browser";
import { type Stretch, stretchOf } from "@/components/reader/text-offsets.browser";

/** So far from the words stands the button, in pixels. */
const gap = 8;

type Marked = { paragraph: HTMLElement; range: Range; words: Stretch };

/** The words that are marked on the page: those of one paragraph, the one in which the mark begins. */
function markedWords(): Marked | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const paragraph = from?.closest<HTMLElement>("article.para");
  const words = paragraph ? stretchOf(range, paragraph) : null;
  return paragraph && words ? { paragraph, range, words } : null;
}

const writeLink = (paragraph: HTMLElement): HTMLAnchorElement | null =>
  paragraph.querySelector<HTMLAnchorElement>("a[data-annotate]");

/** Goes to where a note is written: on words of a paragraph, or on the paragraph. */
function write(paragraph: HTMLElement, words: Stretch | null): void {
  const link = writeLink(paragraph);
  if (!link) return;
  const address = new URL(link.href);
  const revision = paragraph.closest<HTMLElement>("[data-revision]")?.dataset.revision;
  if (words && revision) {
    address.searchParams.set("start", String(words.start));
    address.searchParams.set("end", String(words.end));
    address.searchParams.set("revision", revision);
  }
  window.location.assign(address);
}

function makeButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "mark-words no-print";
  button.textContent = "Annotate these words";
  button.hidden = true;
  document.body.append(button);
  // The press itself must not take the mark away.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  return button;
}

/** Beneath the words; at the foot of the window where fingers mark them, whose handles stand beneath. */
function place(button: HTMLButtonElement, range: Range): void {
  if (window.matchMedia("(pointer: coarse)").matches) return;
  const { bottom, left } = range.getBoundingClientRect();
  button.style.top = `${Math.min(bottom + gap, window.innerHeight - button.offsetHeight - gap)}px`;
  button.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - button.offsetWidth - gap))}px`;
}

/** A click on marked words that are not a link leads to the note on them. */
function openNote(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || target.closest("a") || !document.getSelection()?.isCollapsed) return;
  const note = target.closest<HTMLElement>("mark.noted")?.dataset.notes?.split(" ").at(-1);
  if (note) window.location.hash = `#note-${note}`;
}

/** Words that are marked in the reader by mouse, touch or keyboard can be annotated, and `a` annotates what is read. */
export function startMarkWords(): void {
  document.querySelector(".reader-text")?.addEventListener("click", (event) => openNote(event as MouseEvent));
  if (!document.querySelector("article.para a[data-annotate]")) return;
  const button = makeButton();
  let marked: Marked | null = null;
  document.addEventListener("selectionchange", () => {
    marked = markedWords();
    button.hidden = marked === null;
    if (marked) place(button, marked.range);
  });
  button.addEventListener("click", () => {
    if (marked) write(marked.paragraph, marked.words);
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.shiftKey || !isSingleKey(event) || letterOf(event) !== "a") return;
    const paragraph = marked?.paragraph ?? paragraphRead();
    if (!paragraph) return;
    event.preventDefault();
    write(paragraph, marked?.words ?? null);
  });
}
