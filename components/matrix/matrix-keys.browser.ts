const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cells that can be entered, row by row; rows without any are passed over. */
function linksOf(table: HTMLTableElement): HTMLAnchorElement[][] {
  return [...(table.tBodies[0]?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>("a")])
    .filter((links) => links.length > 0);
}

const columnOf = (link: HTMLAnchorElement): number => (link.closest("td,th") as HTMLTableCellElement).cellIndex;

function nearest(links: readonly HTMLAnchorElement[], column: number): HTMLAnchorElement | undefined {
  return links.toSorted((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column))[0];
}

function target(rows: HTMLAnchorElement[][], from: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const at = rows.findIndex((links) => links.includes(from));
  const links = rows[at] ?? [];
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  const [down, right] = steps[key] ?? [0, 0];
  return down === 0 ? links[links.indexOf(from) + right] : nearest(rows[at + down] ?? [], columnOf(from));
}

/** Makes the matrix one stop of the Tab key: the cell last entered, or the first. */
function rove(table: HTMLTableElement, to: HTMLAnchorElement | undefined): void {
  if (!to) return;
  for (const link of linksOf(table).flat()) link.tabIndex = link === to ? 0 : -1;
}

/** Lights the row and the column of a cell, and takes the light from the last one. */
function light(table: HTMLTableElement, cell: HTMLTableCellElement | null): void {
  for (const lit of table.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (!cell || cell.cellIndex === 0) return;
  for (const row of table.rows) {
    if (row.cells.length > cell.cellIndex) row.cells[cell.cellIndex]?.classList.add("lit");
  }
  cell.parentElement?.classList.add("lit");
}

/** Arrow keys, Home and End through the matrix; row and column of the pointer or the focus lightly lit. */
export function startMatrixKeys(): void {
  const table = document.getElementById("matrix-table");
  if (!(table instanceof HTMLTableElement)) return;
  rove(table, linksOf(table)[0]?.[0]);
  const onEnter = (event: Event) => light(table, (event.target as Element).closest("td"));
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLAnchorElement)) return;
    if (!(event.key in steps) && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    target(linksOf(table), event.target, event.key)?.focus();
  });
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLAnchorElement && table.tBodies[0]?.contains(target)) rove(table, target);
  });
  table.addEventListener("focusin", onEnter);
  table.addEventListener("pointerover", onEnter);
  table.addEventListener("pointerleave", () => light(table, null));
}
