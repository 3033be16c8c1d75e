import type { DebateMap } from "@/lib/maps/document";

/** Words that stand for what a text says between the ends of an anchor. */
const filler = "and so it was said in the reports of that year by those who had been there and wrote of it later".split(
  " ",
);

/**
 * A text that bears a map out and is as long as an essay: in every paragraph the ends of each claim's anchor with some
 * words between them, then the citations as they are cited.
 */
export function madeText({ essay, sections, paragraphs, claims, citations }: DebateMap): string {
  const heads = new Map(sections.map(({ from, title }) => [from, title]));
  const lines = paragraphs.map(({ number }) => {
    const passages = claims
      .filter(({ paragraph }) => paragraph === number)
      .map(({ anchor }, at) => `${anchor.start} ${filler.slice(at % 9).join(" ")} ${anchor.end}`);
    const cited = citations.filter(({ paragraph }) => paragraph === number).map(({ asCited }) => `(${asCited})`);
    const head = number > 1 ? heads.get(number) : undefined;
    return `${head ? `${head}\n\n` : ""}${number}. ${[...passages, ...cited].join(" ")}.`;
  });
  return `${essay.title}\n\n${lines.join("\n\n")}\n`;
}
