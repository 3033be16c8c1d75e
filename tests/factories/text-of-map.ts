import type { DebateMap } from "@/lib/maps/document";

/** A word that stands for what a text says and its map does not hold. */
const filler = (n: number): string => `filler${n}`;

/**
 * A text that bears a map out, made of the map alone: in every paragraph the ends of each claim's anchor with a word
 * between them, then the citations as they are cited. Ends that are part of others stand there once all the same.
 */
export function textOfMap({ essay, sections, paragraphs, claims, citations }: DebateMap): string {
  const heads = new Map(sections.map(({ from, title }) => [from, title]));
  const lines = paragraphs.map(({ number }) => {
    const passages = claims
      .filter(({ paragraph }) => paragraph === number)
      .map(({ anchor }, at) => `${anchor.start} ${filler(at)} ${anchor.end}`);
    const cited = citations.filter(({ paragraph }) => paragraph === number).map(({ asCited }) => asCited);
    const own = [...passages, ...cited.map((form) => `(${form})`), filler(number)].join(" ");
    const head = number > 1 ? heads.get(number) : undefined;
    return `${head ? `${head}\n\n` : ""}${number}. ${own}`;
  });
  return `${essay.title}\n\n${lines.join("\n\n")}\n`;
}
