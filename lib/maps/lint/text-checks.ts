import { claimPath, readPath, sourcePath } from "@/lib/addresses";
import { normalText } from "@/lib/anchoring/normal-text";
import { anchorProblems, findPassage } from "@/lib/anchoring/passage";
import { runsOf, wordsIn } from "@/lib/anchoring/shared-runs";
import type { DebateMap } from "../document";
import type { LintCheck, LintFinding } from "./lint";
import { ownTexts } from "./own-texts";

/** So many words in a row that stand in the essay too are no coincidence: no more than facts and titles may carry over. */
const longestRun = 8;

/** Numbers of paragraphs of which the text and the map differ. */
const paragraphsCheck: LintCheck = {
  title: "Paragraphs that are in the map or in the text alone",
  kind: "fault",
  needsText: true,
  find: ({ essay, paragraphs }, text) => {
    const mapped = new Set(paragraphs.map(({ number }) => number));
    const missing = [...mapped].filter((number) => !text.paragraphs.has(number));
    const further = [...text.paragraphs.keys()].filter((number) => !mapped.has(number));
    return [
      ...missing.map((number) => finding(readPath(essay.slug, number), `the text has no ¶${number}`)),
      ...further.map((number) => finding(readPath(essay.slug), `the map has no ¶${number}`)),
    ];
  },
};

const anchorsCheck: LintCheck = {
  title: "Anchors that the text does not bear out",
  kind: "fault",
  needsText: true,
  find: ({ essay, claims }, { paragraphs }) =>
    claims.flatMap(({ id, paragraph, anchor }) => {
      const found = findPassage(paragraphs.get(paragraph) ?? "", anchor);
      const problem = found.ok ? nearly(found.passage.score) : anchorProblems[found.problem];
      return problem ? [finding(claimPath(essay.slug, id), `“${anchor.start} … ${anchor.end}”: ${problem}`)] : [];
    }),
};

const citationsCheck: LintCheck = {
  title: "Citations that are not in their paragraph as they are cited",
  kind: "fault",
  needsText: true,
  find: ({ essay, citations }, { paragraphs }) =>
    citations
      .filter(({ paragraph, asCited }) => {
        const text = normalText(paragraphs.get(paragraph) ?? "").text;
        return !text.includes(normalText(asCited).text);
      })
      .map(({ id, source, asCited }) => finding(sourcePath(essay.slug, source), `${id}, “${asCited}”`)),
};

const runsCheck: LintCheck = {
  title: `Runs of ${longestRun} words or more that stand in the essay too`,
  kind: "fault",
  needsText: true,
  find: (map, { words }) => {
    const ofEssay = new Set(runsOf(words, longestRun));
    const titles = titlesOf(map);
    return ownTexts(map).flatMap(({ name, address, text }) => {
      const shared = runsOf(wordsIn(text), longestRun).find(
        (run) => ofEssay.has(run) && !titles.some((title) => title.includes(run)),
      );
      return shared ? [finding(address, `${name}: “${shared}”`)] : [];
    });
  },
};

/** Titles of works are facts, and carry over as they are. */
const titlesOf = ({ sources }: DebateMap): string[] =>
  sources.flatMap(({ csl }) => [csl.title, csl["container-title"] ?? ""]).map((title) => wordsIn(title).join(" "));

/** Words that stand in the text only nearly so are to be corrected in the map. */
const nearly = (score: number): string | null =>
  score < 1 ? `they stand there only nearly so (${score.toFixed(2)})` : null;

const finding = (address: string, message: string): LintFinding => ({ address, message });

/** Checks of a map beside the text of its essay. */
export const textChecks = [paragraphsCheck, anchorsCheck, citationsCheck, runsCheck];
