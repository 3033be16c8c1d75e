import { cardContent } from "./matrix-card-content.browser";
import { cardsOf } from "./matrix-card-positions.browser";
import { rowOf } from "./matrix-grid.browser";

/** Whether the heads and the edges of frame and window leave a cell in view. */
function isInView(table: HTMLTableElement, cell: DOMRect, link: HTMLElement): boolean {
  const frame = table.closest(".matrix-frame")?.getBoundingClientRect();
  const rowHead = rowOf(link)?.cells[0]?.getBoundingClientRect();
  const heads = table.tHead?.getBoundingClientRect();
  const [x, y] = [cell.left + cell.width / 2, cell.top + cell.height / 2];
  return (
    y > (heads?.bottom ?? 0) &&
    y < Math.min(frame?.bottom ?? Infinity, window.innerHeight) &&
    x > (rowHead?.right ?? 0) &&
    x < Math.min(frame?.right ?? Infinity, window.innerWidth)
  );
}

/** Puts the card below its cell, or above where there is no room below, within the window. */
function place(card: HTMLElement, cell: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const isBelow = cell.bottom + height < window.innerHeight - 8;
  card.style.left = `${Math.max(8, Math.min(cell.left, document.documentElement.clientWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, isBelow ? cell.bottom : cell.top - height)}px`;
}

const cellOf = (link: HTMLElement): DOMRect => (link.closest("td") ?? link).getBoundingClientRect();

function makeElement(table: HTMLTableElement): HTMLElement {
  const card = document.createElement("div");
  card.id = "matrix-card";
  card.className = "matrix-card no-print";
  card.role = "tooltip";
  card.popover = "manual";
  (table.closest("main") ?? document.body).append(card);
  return card;
}

/** The card of a matrix, about one cell at a time. */
export function makeCard(table: HTMLTableElement) {
  const card = makeElement(table);
  const cards = cardsOf(table);
  let about: HTMLAnchorElement | null = null;
  /** Whether the card says what it is about already. */
  let isFilled = false;
  /** The link whose card was closed by Escape: it stays closed until pointer and focus have left it. */
  let dismissed: HTMLAnchorElement | null = null;
  const close = () => {
    about?.removeAttribute("aria-describedby");
    about = null;
    isFilled = false;
    card.hidePopover();
  };
  return {
    element: card,
    /** Has what the cells hold fetched, before a card is asked for. */
    prepare: cards,
    isAbout: (link: HTMLAnchorElement) => about === link,
    /** Shows what the cell of a link holds, with a line of advice if there is one; answers whether it says something. */
    async show(link: HTMLAnchorElement, advice?: string): Promise<boolean> {
      if (link === about) return true;
      if (link === dismissed) return false;
      close();
      dismissed = null;
      about = link;
      const content = (await cards())?.(link);
      if (about !== link) return true; // The reader has gone on to another.
      if (!content) {
        close();
        return false;
      }
      card.replaceChildren(...cardContent(content, advice));
      isFilled = true;
      link.setAttribute("aria-describedby", card.id);
      card.showPopover();
      card.scrollTop = 0;
      place(card, cellOf(link));
      return true;
    },
    /** Closes the card: pointer and focus have left. */
    leave() {
      close();
      dismissed = null;
    },
    /** Closes the card at the reader's wish. */
    dismiss() {
      dismissed = about ?? dismissed;
      close();
    },
    /** Keeps the card at its cell while the page moves, out of sight as long as the cell is. */
    follow() {
      if (!about || !isFilled) return;
      const cell = cellOf(about);
      if (!isInView(table, cell, about)) return card.hidePopover();
      card.showPopover();
      place(card, cell);
    },
  };
}
