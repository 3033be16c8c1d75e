import type { TextVisibility } from "@/lib/text/vocabulary";

/** An essay as every page of it needs it. */
export type EssayHead = {
  id: number;
  slug: string;
  title: string;
  part: string | null;
  authors: { family: string; given: string | null }[];
  /** EDTF date of publication. */
  issued: string;
  language: string;
  about: string;
  /** Key of its own bibliographic record; null if it has none. */
  sourceKey: string | null;
  /** Grows with every change of its map. */
  revision: number;
  importedAt: Date;
  /** Who may read its text; null where none was imported. */
  textFor: TextVisibility | null;
};

/** An essay in the list of essays. */
export type EssayEntry = EssayHead & { paragraphs: number; claims: number; questions: number; interpretations: number };

/** The authors' family names, as a title or a label has them. */
export function essayAuthors({ authors }: Pick<EssayHead, "authors">): string {
  return authors.map(({ family }) => family).join(" and ");
}

/** "Furr, Democratic Reform" would be the editors' choice; family name and title are what every essay has. */
export function essayLabel({ authors, title, part }: Pick<EssayHead, "authors" | "title" | "part">): string {
  return `${essayAuthors({ authors })}, “${title}”${part ? `, ${part}` : ""}`;
}

/** The authors' names in reading order. */
export function authorNames(authors: EssayHead["authors"]): string {
  return authors.map(({ given, family }) => [given, family].filter(Boolean).join(" ")).join(" and ");
}

/** ¶12 or ¶12–19, with the sign before the first number only. */
export function paragraphRange(from: number, to: number): string {
  return from === to ? `¶${from}` : `¶${from}–${to}`;
}

/** Numbers in rising order as runs: ¶3, ¶7–9. */
export function paragraphRuns(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => paragraphRange(from, to)).join(", ");
}
