import { makeCard } from "./matrix-card.browser";
import { findMatrix } from "./matrix-grid.browser";

/** How long the pointer rests before a card opens, and how long it may be away before the card closes, in milliseconds. */
const rest = 160;

const linkUnder = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? (target.closest("tbody td")?.querySelector("a") ?? null) : null;

/** What the keyboard's focus is in: its card comes back when the pointer leaves. */
const linkInFocus = (): HTMLAnchorElement | null =>
  document.activeElement?.matches(":focus-visible") ? linkUnder(document.activeElement) : null;

type Card = ReturnType<typeof makeCard>;

/** A finger's tap shows the card, which stays until a tap elsewhere; a second tap on the same cell follows its link. */
function startTaps(table: HTMLTableElement, card: Card): { isHeld(): boolean; letGo(): void } {
  let held = false;
  let isFinger = false;
  const letGo = () => {
    held = false;
  };
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    isFinger = pointerType === "touch";
    const isOutside = target instanceof Node && !card.element.contains(target) && !linkUnder(target);
    if (!held || !isOutside) return;
    letGo();
    card.leave();
  });
  table.addEventListener("click", async (event) => {
    const link = linkUnder(event.target);
    // What reads the page aloud follows a link without a press (detail 0), having said what it holds.
    if (!link || !isFinger || event.detail === 0) return;
    const isSecond = held && card.isAbout(link);
    if (isSecond && event.target instanceof Node && link.contains(event.target)) return;
    event.preventDefault();
    held = true;
    if (isSecond || !(await card.show(link, "Tap again to open its page."))) link.click();
  });
  return { isHeld: () => held, letGo };
}

/**
 * Shows what a cell holds while the pointer rests on it or the keyboard's focus is in it, or after a tap. The card can
 * be pointed at, stays until pointer or focus leave, and closes with Escape (WCAG 2.2, 1.4.13).
 */
export function startMatrixCards(): void {
  const table = findMatrix();
  if (!table) return;
  const card = makeCard(table);
  const taps = startTaps(table, card);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, rest);
  };
  const settle = () => {
    if (taps.isHeld()) return;
    const link = linkInFocus();
    if (link) void card.show(link);
    else card.leave();
  };
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== "touch") soon(settle);
  };
  table.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    void card.prepare();
    taps.letGo();
    const link = linkUnder(target);
    soon(link ? () => void card.show(link) : settle);
  });
  table.addEventListener("pointerleave", leave);
  card.element.addEventListener("pointerenter", () => clearTimeout(timer));
  card.element.addEventListener("pointerleave", leave);
  table.addEventListener("focusin", () => {
    clearTimeout(timer);
    settle();
  });
  table.addEventListener("focusout", () => soon(settle));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    clearTimeout(timer);
    taps.letGo();
    card.dismiss();
  });
  document.addEventListener("scroll", card.follow, { capture: true, passive: true });
}
