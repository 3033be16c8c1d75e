import { isSingleKey, letterOf } from "@/components/browser/single-keys";

const steps: Record<string, number> = { j: 1, k: -1 };

/** How far below the top of the window a paragraph still counts as the one that is read, in pixels. */
const readingLine = 120;

/** Index of the paragraph being read: the focused one while in view, else the last that begins above the line; -1 before the first. */
function currentIndex(paragraphs: readonly HTMLElement[]): number {
  const focused = paragraphs.findIndex((paragraph) => paragraph.contains(document.activeElement));
  const box = paragraphs[focused]?.getBoundingClientRect();
  if (box && box.bottom > 0 && box.top < window.innerHeight) return focused;
  return paragraphs.findLastIndex((paragraph) => paragraph.getBoundingClientRect().top < readingLine);
}

/** The paragraph that is read; null before the first. */
export function paragraphRead(): HTMLElement | null {
  const paragraphs = [...document.querySelectorAll<HTMLElement>("article.para")];
  return paragraphs[currentIndex(paragraphs)] ?? null;
}

/** Moves address, light and focus to a paragraph without adding to the history. Only a real navigation moves `:target`. */
function goTo(paragraph: HTMLElement): void {
  window.location.replace(`#${paragraph.id}`);
  // At once: while a slow scroll runs, the next key would not know where one is.
  paragraph.scrollIntoView({ behavior: "instant" });
  paragraph.focus({ preventScroll: true });
}

/** `j` and `k` go to the next and the previous paragraph. */
export function startParagraphKeys(): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>("article.para")];
  if (paragraphs.length === 0) return;
  document.addEventListener("keydown", (event) => {
    if (event.shiftKey || !isSingleKey(event)) return;
    const step = steps[letterOf(event)];
    const next = step && paragraphs[currentIndex(paragraphs) + step];
    if (!next) return;
    event.preventDefault();
    goTo(next);
  });
}
