/** Safari has no idle callbacks: there the next turn comes a moment later. */
const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(work);
  else setTimeout(work, 50);
};

/**
 * Lays paragraphs far from the window out while the browser has nothing else to do, one in each turn, so that scrolling
 * has only to paint them. Asking where something within a paragraph stands is what makes the browser lay it out.
 */
export function startLayOutAhead(): void {
  const texts = [...document.querySelectorAll<HTMLElement>(".para > .para-text")];
  const next = () => {
    const text = texts.shift();
    if (!text) return;
    void text.offsetHeight;
    whenIdle(next);
  };
  whenIdle(next);
}
