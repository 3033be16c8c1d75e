/** The matrix as its keys, its light and its cards go through it: from row to row and cell to cell, never all of it. */

/** The table of the matrix; null where the page has none. */
export function findMatrix(): HTMLTableElement | null {
  const table = document.getElementById("matrix-table");
  return table instanceof HTMLTableElement ? table : null;
}

/** The links of a row: its question or claim, then its cells; none for the heading of a section. */
export const linksOf = (row: Element | null): HTMLAnchorElement[] =>
  row?.matches("[data-row]") ? [...row.querySelectorAll<HTMLAnchorElement>("a")] : [];

/** Column of what stands in a row, 0 for its head; -1 for what stands in none. */
export const columnOf = (element: Element): number => {
  const cell = element.closest("td, th");
  return cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
};

/** The row before (-1) or after (1), past headings and from group to group; null at the end. */
export function rowBeside(row: Element, step: 1 | -1): Element | null {
  const next = (element: Element) => (step === 1 ? element.nextElementSibling : element.previousElementSibling);
  const endOf = (group: Element) => (step === 1 ? group.firstElementChild : group.lastElementChild);
  let group = row.parentElement;
  let beside = next(row);
  while (group instanceof HTMLTableSectionElement && group.matches("tbody")) {
    for (; beside; beside = next(beside)) if (beside.matches("[data-row]")) return beside;
    const following: Element | null = next(group);
    group = following instanceof HTMLElement ? following : null;
    beside = group && endOf(group);
  }
  return null;
}

/** The first row of the matrix (1) or the last (-1). */
export function outermostRow(table: HTMLTableElement, step: 1 | -1): Element | null {
  const rows = table.querySelectorAll("tbody > [data-row]");
  return (step === 1 ? rows[0] : rows[rows.length - 1]) ?? null;
}

/** The link of a row that stands nearest to a column. */
export function nearestLink(row: Element | null, column: number): HTMLAnchorElement | null {
  const distance = (link: HTMLAnchorElement) => Math.abs(columnOf(link) - column);
  return linksOf(row).reduce<HTMLAnchorElement | null>(
    (best, link) => (best && distance(best) <= distance(link) ? best : link),
    null,
  );
}
