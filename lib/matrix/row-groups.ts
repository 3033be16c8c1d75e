import { groupBy } from "@/lib/group-by";
import type { Row } from "./matrix";
import type { View } from "./view";

/** Rows that stand together. */
export type RowGroup = {
  /** The section under which they stand; null: they stand under none. */
  section: string | null;
  /** Null: the group has no heading. */
  title: string | null;
  rows: Row[];
};

type Section = { key: string; title: string };

/** How many of a question's claims stand in a section. */
export const claimsIn = (row: Row & { kind: "question" }, section: string): number =>
  row.claims.filter((claim) => claim.section === section).length;

/** The section that holds most of a question's claims, the earlier of two that hold as many; null where none does. */
function mainSection(row: Row & { kind: "question" }, sections: readonly Section[]): string | null {
  const counted = sections.map(({ key }) => ({ key, claims: claimsIn(row, key) })).filter(({ claims }) => claims > 0);
  return counted.toSorted((a, b) => b.claims - a.claims)[0]?.key ?? null;
}

const sectionOf = (row: Row, sections: readonly Section[], chosen: View["section"]): string | null =>
  row.kind === "claim" ? row.claim.section : (chosen ?? mainSection(row, sections));

/**
 * In the order of the essay rows stand under its sections: a claim under its own, a question under the one that holds
 * most of its claims, or under the one that was chosen. What stands in none comes last. In any other order rows of one
 * section no longer stand together: then all are one group without a heading.
 * @param rows as they are shown, in their order
 */
export function groupRows(
  rows: readonly Row[],
  sections: readonly Section[],
  { sort, section: chosen }: Pick<View, "sort" | "section">,
): RowGroup[] {
  const together: RowGroup[] = [{ section: null, title: null, rows: [...rows] }];
  if (sort !== "essay" || sections.length === 0) return together;
  const inSection = groupBy(rows, (row) => sectionOf(row, sections, chosen));
  const groups = sections.flatMap(({ key, title }): RowGroup[] => {
    const own = inSection.get(key);
    return own ? [{ section: key, title, rows: own }] : [];
  });
  const elsewhere = rows.filter((row) => sectionOf(row, sections, chosen) === null);
  if (groups.length === 0) return together;
  return elsewhere.length === 0 ? groups : [...groups, { section: null, title: "In no section", rows: elsewhere }];
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
