import { columnOf, findMatrix, linksOf, nearestLink, outermostRow, rowBeside } from "./matrix-grid.browser";

/** The row a page away: as far as the window shows, less one, so that the last one seen is seen again. */
function rowOnNextPage(row: Element, step: 1 | -1): Element {
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

/** Where a key leads from a link: after the WAI-ARIA pattern of a grid. Null: nowhere, the page does as it always does. */
function targetOf(table: HTMLTableElement, from: HTMLAnchorElement, { key, ctrlKey }: KeyboardEvent): Element | null {
  const row = from.closest("tr");
  if (!row) return null;
  const links = linksOf(row);
  const inColumn = (to: Element | null) => nearestLink(to, columnOf(from)) ?? from;
  if (ctrlKey) {
    if (key === "Home") return linksOf(outermostRow(table, 1))[0] ?? null;
    return key === "End" ? (linksOf(outermostRow(table, -1)).at(-1) ?? null) : null;
  }
  switch (key) {
    case "ArrowUp":
      return inColumn(rowBeside(row, -1));
    case "ArrowDown":
      return inColumn(rowBeside(row, 1));
    case "ArrowLeft":
      return links[links.indexOf(from) - 1] ?? from;
    case "ArrowRight":
      return links[links.indexOf(from) + 1] ?? from;
    case "Home":
      return links[0] ?? null;
    case "End":
      return links.at(-1) ?? null;
    case "PageUp":
      return inColumn(rowOnNextPage(row, -1));
    case "PageDown":
      return inColumn(rowOnNextPage(row, 1));
    default:
      return null;
  }
}

/** Makes the rows one stop of the Tab key: the link last entered, or the first. */
function rove(table: HTMLTableElement): void {
  let stop: HTMLAnchorElement | undefined;
  const stopAt = (link: HTMLAnchorElement) => {
    if (stop) stop.tabIndex = -1;
    stop = link;
    link.tabIndex = 0;
  };
  for (const link of table.querySelectorAll<HTMLAnchorElement>("tbody a")) {
    if (stop) link.tabIndex = -1;
    else stopAt(link);
  }
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.closest("tbody")) stopAt(target);
  });
}

/** Arrow keys, Home and End, with Ctrl too, and the page keys through the matrix. */
export function startMatrixKeys(): void {
  const table = findMatrix();
  if (!table) return;
  rove(table);
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLAnchorElement)) return;
    if (!event.target.closest("tbody")) return;
    const to = targetOf(table, event.target, event);
    if (!(to instanceof HTMLElement)) return;
    event.preventDefault();
    to.focus();
  });
}
