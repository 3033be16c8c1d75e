/** What stands beside the essay's words or among them, and is none of them. */
const apparatus = ".para-margin, .para-number, .gist, .section-head, .claim-number, .note-sign, .speaker";

const textAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(".essay-text") ?? null;

/** The essay's words within a range, without what stands beside them. */
function wordsWithin(range: Range): HTMLElement {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const element of holder.querySelectorAll(apparatus)) element.remove();
  // Names and citations lead to places of this page alone.
  for (const link of holder.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  const blocks = [...holder.querySelectorAll(".essay-text > *")];
  holder.replaceChildren(...blocks);
  return holder;
}

/** Whoever copies the essay's words across paragraphs gets these alone, as somebody quotes them; not the margin between. */
export function startCopyText(): void {
  document.addEventListener("copy", (event) => {
    const selection = document.getSelection();
    if (!selection?.rangeCount || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const [from, to] = [range.startContainer, range.endContainer].map(textAround);
    if (!from || !to || from === to) return;
    const words = wordsWithin(range);
    const blocks = [...words.children].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
    event.clipboardData.setData("text/plain", blocks.filter(Boolean).join("\n\n"));
    event.clipboardData.setData("text/html", words.innerHTML);
    event.preventDefault();
  });
}
