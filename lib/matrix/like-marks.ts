import type { Mark } from "./matrix";

/** Marks of a cell that look the same: same stance, same provenance, both on the row itself or both taken over. */
export type LikeMarks = Pick<Mark, "stance" | "provenance" | "inherited"> & {
  /** Key of the first, to which the cell leads. */
  key: string;
  /** Whose they are, where a school's member is named. */
  by: string[];
  count: number;
};

/** Puts marks of a cell that look the same together, in the order of the first of each. No mark is lost: they are counted. */
export function likeMarks(marks: readonly Mark[]): LikeMarks[] {
  const groups = new Map<string, LikeMarks>();
  for (const { key, stance, provenance, inherited, by } of marks) {
    const look = `${stance} ${provenance} ${inherited}`;
    const group = groups.get(look) ?? { key, stance, provenance, inherited, by: [], count: 0 };
    group.count++;
    if (by && !group.by.includes(by)) group.by.push(by);
    groups.set(look, group);
  }
  return [...groups.values()];
}
