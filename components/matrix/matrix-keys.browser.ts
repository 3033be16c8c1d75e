import { columnOf, findMatrix, lastColumn, outermostRow, rowBeside, rowOf, stopIn } from "./matrix-grid.browser";

/** The row a page away: as far as the window shows, less one, so that the last one seen is seen again. */
function rowOnNextPage(row: HTMLTableRowElement, step: 1 | -1): HTMLTableRowElement {
  const frame = row.closest(".matrix-frame");
  const heads = row.closest("table")?.tHead;
  const page = Math.min(frame?.clientHeight ?? Infinity, window.innerHeight) - (heads?.offsetHeight ?? 0);
  let at = row;
  for (let height = 0; ; ) {
    const beside = rowBeside(at, step);
    if (!beside) return at;
    height += beside.getBoundingClientRect().height;
    if (height > page && at !== row) return at;
    at = beside;
  }
}

/** What a key leads to from a cell, after the WAI-ARIA pattern of a grid. Null: nothing, the page does as it always does. */
function targetOf(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  column: number,
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | null {
  const stop = (to: HTMLTableRowElement | null, at: number) => stopIn(to ?? row, at);
  if (ctrlKey) {
    if (key === "Home") return stop(outermostRow(table, 1), 0);
    return key === "End" ? stop(outermostRow(table, -1), Infinity) : null;
  }
  switch (key) {
    case "ArrowUp":
      return stop(rowBeside(row, -1), column);
    case "ArrowDown":
      return stop(rowBeside(row, 1), column);
    case "ArrowLeft":
      return stop(row, column - 1);
    case "ArrowRight":
      return stop(row, column + 1);
    case "Home":
      return stop(row, 0);
    case "End":
      return stop(row, lastColumn(row));
    case "PageUp":
      return stop(rowOnNextPage(row, -1), column);
    case "PageDown":
      return stop(rowOnNextPage(row, 1), column);
    default:
      return null;
  }
}

/** Makes the rows one stop of the Tab key: the cell last entered, or the first. */
function rove(table: HTMLTableElement): void {
  let stop: HTMLElement | undefined;
  const leave = (element: HTMLElement) => {
    if (element instanceof HTMLAnchorElement) element.tabIndex = -1;
    else element.removeAttribute("tabindex");
  };
  const stopAt = (element: HTMLElement) => {
    if (stop && stop !== element) leave(stop);
    stop = element;
    element.tabIndex = 0;
  };
  for (const link of table.querySelectorAll<HTMLAnchorElement>("tbody a")) {
    if (stop) link.tabIndex = -1;
    else stopAt(link);
  }
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && rowOf(target)) stopAt(target);
  });
}

/** Frames for which a place must be the same to be believed, and after which it is believed anyway. */
const frames = { still: 3, most: 30 };

/** Rows are laid out when they come near the window, and move those below: what has the focus is kept in view meanwhile. */
function keepInView(stop: HTMLElement, left = frames.most, still = 0, last = Number.NaN): void {
  requestAnimationFrame(() => {
    if (left === 0 || still === frames.still || document.activeElement !== stop) return;
    const { top } = stop.getBoundingClientRect();
    stop.scrollIntoView({ block: "nearest", inline: "nearest" });
    keepInView(stop, left - 1, top === last ? still + 1 : 0, stop.getBoundingClientRect().top);
  });
}

/** Gives the focus to what takes it in a cell. A cell without a link can only be given it by a script. */
export function enter(stop: HTMLElement): void {
  if (!(stop instanceof HTMLAnchorElement)) stop.tabIndex = -1;
  stop.focus();
  keepInView(stop);
}

/** Arrow keys, Home and End, with Ctrl too, and the page keys through the matrix; Enter in an empty cell opens its row. */
export function startMatrixKeys(): void {
  const table = findMatrix();
  if (!table) return;
  rove(table);
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
    const row = rowOf(event.target);
    if (!row) return;
    if (event.key === "Enter" && !(event.target instanceof HTMLAnchorElement)) return row.querySelector("a")?.click();
    const to = targetOf(table, row, columnOf(event.target), event);
    if (!to) return;
    event.preventDefault();
    if (to !== event.target) enter(to);
  });
}
