import type { Row } from "./matrix";
import type { View } from "./view";

/** Rows that stand together. */
export type RowGroup = { /** Null: the group has no heading. */ title: string | null; rows: Row[] };

const sectionOf = (row: Row | undefined): string | null => (row?.kind === "claim" ? row.claim.section : null);

/**
 * Claims in the order of the essay stand under their sections. Questions span sections, and in any other order those
 * of one section no longer stand together: then all rows are one group without a heading.
 * @param rows as they are shown, in their order
 */
export function groupRows(
  rows: readonly Row[],
  sections: readonly { key: string; title: string }[],
  sort: View["sort"],
): RowGroup[] {
  if (sort !== "essay") return [{ title: null, rows: [...rows] }];
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const groups: RowGroup[] = [];
  for (const [at, row] of rows.entries()) {
    const section = sectionOf(row);
    const group = groups.at(-1);
    if (group && sectionOf(rows[at - 1]) === section) group.rows.push(row);
    else groups.push({ title: section === null ? null : (titles.get(section) ?? null), rows: [row] });
  }
  return groups;
}

/** Rows that a browser lays out together: with fewer it has too many parts to watch, with more too much to do at once. */
const together = 10;

/** Parts of a group of at most ten rows, as even as can be, so that a browser guesses well how high each is. */
export function layoutParts<Item>(rows: readonly Item[]): Item[][] {
  const parts = Math.ceil(rows.length / together);
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(Math.round((part * rows.length) / parts), Math.round(((part + 1) * rows.length) / parts)),
  );
}
