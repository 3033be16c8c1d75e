/** The matrix as its keys, its light and its cards go through it: from row to row and cell to cell, never all of it. */

/** The table of the matrix; null where the page has none. */
export function findMatrix(): HTMLTableElement | null {
  const table = document.getElementById("matrix-table");
  return table instanceof HTMLTableElement ? table : null;
}

/** The row of a question or claim that an element stands in; null for what stands elsewhere. */
export const rowOf = (element: Element | null): HTMLTableRowElement | null =>
  element?.closest<HTMLTableRowElement>("tr[data-row]") ?? null;

/** Column of what stands in a row, 0 for its head; -1 for what stands in none. */
export const columnOf = (element: Element): number => {
  const cell = element.closest("td, th");
  return cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
};

/** Column of the last interpretation in a row: sums are not gone through. */
export function lastColumn(row: HTMLTableRowElement): number {
  let column = row.cells.length - 1;
  while (column > 0 && row.cells[column]?.matches(".total")) column--;
  return column;
}

/** What takes the focus in a column of a row: the link of the cell, or the cell itself where it has none. */
export function stopIn(row: HTMLTableRowElement, column: number): HTMLElement | null {
  const cell = row.cells[Math.max(0, Math.min(column, lastColumn(row)))];
  return cell?.querySelector("a") ?? cell ?? null;
}

/** The row before (-1) or after (1), past headings and from group to group; null at the end. */
export function rowBeside(row: HTMLTableRowElement, step: 1 | -1): HTMLTableRowElement | null {
  const next = (element: Element) => (step === 1 ? element.nextElementSibling : element.previousElementSibling);
  const endOf = (group: Element) => (step === 1 ? group.firstElementChild : group.lastElementChild);
  let group = row.parentElement;
  let beside = next(row);
  while (group instanceof HTMLTableSectionElement && group.matches("tbody")) {
    for (; beside; beside = next(beside)) if (beside.matches("[data-row]")) return rowOf(beside);
    const following: Element | null = next(group);
    group = following instanceof HTMLElement ? following : null;
    beside = group && endOf(group);
  }
  return null;
}

/** The first row of the matrix (1) or the last (-1). */
export function outermostRow(table: HTMLTableElement, step: 1 | -1): HTMLTableRowElement | null {
  const rows = table.querySelectorAll<HTMLTableRowElement>("tbody > [data-row]");
  return (step === 1 ? rows[0] : rows[rows.length - 1]) ?? null;
}
