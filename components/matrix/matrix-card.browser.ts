import { type CellCard, type CellPositions, cellFinder } from "@/lib/matrix/cell-positions";
import { cardContent } from "./matrix-card-content.browser";
import { columnOf, findMatrix } from "./matrix-grid.browser";

/** How long the pointer rests before a card opens, and how long it may be away before the card closes, in milliseconds. */
const rest = 160;

type FindCard = (link: HTMLAnchorElement) => CellCard | null;

/** Fetches what the cells hold, once, when it is first wanted; null where it cannot be had. */
function cardsOf(table: HTMLTableElement): () => Promise<FindCard | null> {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ dataset }) => dataset.interpretation);
  const load = async (): Promise<FindCard | null> => {
    const response = await fetch(table.dataset.positions ?? "");
    if (!response.ok) return null;
    const positions: CellPositions = await response.json();
    const find = cellFinder(positions, table.dataset.provenance ?? null);
    return (link) => {
      const row = link.closest<HTMLElement>("[data-row]")?.dataset.row;
      const interpretation = heads[columnOf(link)];
      return row && interpretation ? find(row, interpretation) : null;
    };
  };
  let loaded: Promise<FindCard | null> | undefined;
  return () => {
    loaded ??= load().catch(() => null); // Offline: every link says in its name what it holds.
    return loaded;
  };
}

/** Puts the card below its cell, or above where there is no room below, within the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  const at = (link.closest("td") ?? link).getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + height < window.innerHeight - 8;
  card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, below ? at.bottom : at.top - height)}px`;
}

/** The card and the link that it is about. */
function makeCard(table: HTMLTableElement) {
  const card = document.createElement("div");
  card.id = "matrix-card";
  card.className = "matrix-card no-print";
  card.role = "tooltip";
  card.popover = "manual";
  document.body.append(card);
  const cards = cardsOf(table);
  let about: HTMLAnchorElement | null = null;
  /** The link whose card was closed by Escape: it stays closed until another has been shown. */
  let dismissed: HTMLAnchorElement | null = null;

  const hide = () => {
    about?.removeAttribute("aria-describedby");
    about = null;
    card.hidePopover();
  };
  const show = async (link: HTMLAnchorElement) => {
    if (link === about || link === dismissed) return;
    hide();
    dismissed = null;
    about = link;
    const content = (await cards())?.(link);
    if (about !== link || !content) return; // The reader has gone on, or there is nothing to say.
    card.replaceChildren(...cardContent(content));
    link.setAttribute("aria-describedby", card.id);
    card.showPopover();
    card.scrollTop = 0;
    place(card, link);
  };
  const dismiss = () => {
    if (about) dismissed = about;
    hide();
  };
  const follow = () => {
    if (!about || !card.matches(":popover-open")) return;
    const { top, bottom } = about.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) hide();
    else place(card, about);
  };
  return { card, hide, show, dismiss, follow, prepare: cards };
}

const linkUnder = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? (target.closest("tbody td")?.querySelector("a") ?? null) : null;

/**
 * Shows what a cell holds while the pointer rests on it or the keyboard's focus is in it. The card can be pointed at,
 * stays until pointer or focus leave, and closes with Escape (WCAG 2.2, 1.4.13). A finger's tap follows the link.
 */
export function startMatrixCard(): void {
  const table = findMatrix();
  if (!table) return;
  const { card, hide, show, dismiss, follow, prepare } = makeCard(table);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, rest);
  };
  /** What the keyboard's focus is in: its card comes back when the pointer leaves. */
  const focused = () => (document.activeElement?.matches(":focus-visible") ? linkUnder(document.activeElement) : null);
  const settle = () => {
    const link = focused();
    if (link) void show(link);
    else hide();
  };
  table.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    void prepare();
    const link = linkUnder(target);
    soon(link ? () => void show(link) : settle);
  });
  table.addEventListener("pointerleave", () => soon(settle));
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => soon(settle));
  table.addEventListener("focusin", () => {
    clearTimeout(timer);
    settle();
  });
  table.addEventListener("focusout", () => soon(settle));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    clearTimeout(timer);
    dismiss();
  });
  document.addEventListener("scroll", follow, { capture: true, passive: true });
}
