/**
 * The roles of the matrix's table, said outright. Its rows are laid out as grids, so that those out of view cost
 * nothing, and some browsers no longer take a table that is not laid out as one for a table.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  groupHead: { role: "rowheader", scope: "rowgroup" },
  cell: { role: "cell" },
} as const;
