import type { DebateMap } from "../document";
import type { MapIndex } from "../map-index";
import type { Report } from "./finding";
import { checkBasis, needKey, needOwnParagraph, needParagraph, noRepeats } from "./references";

/** The rules of what claims refer to: the essay and its parts, sources, citations, questions, interpretations. */
export function checkApparatus(map: DebateMap, index: MapIndex, report: Report): void {
  checkEssay(map, index, report);
  checkStructure(map, report);
  checkSources(map, report);
  checkCitations(map, index, report);
  checkQuestions(map, index, report);
  checkInterpretations(map, index, report);
}

function checkEssay(map: DebateMap, index: MapIndex, report: Report): void {
  const { source } = map.essay;
  if (source && !index.sources.has(source))
    report(["essay", "source"], `names the source "${source}", which is not in sources: add it, or correct the key.`);
}

function checkStructure(map: DebateMap, report: Report): void {
  map.paragraphs.forEach(({ number }, at) => {
    if (number !== at + 1)
      report(
        ["paragraphs", at, "number"],
        `is ${number} where ${at + 1} is due: paragraphs stand in order from 1, without gaps.`,
      );
  });
  let end = 0;
  map.sections.forEach(({ key, from, to }, at) => {
    if (to < from) report(["sections", at], `"${key}" ends before it begins: exchange from and to.`);
    if (from <= end)
      report(
        ["sections", at],
        `"${key}" begins at ¶${from}, inside the section before it: sections follow each other.`,
      );
    if (to > map.paragraphs.length)
      report(
        ["sections", at],
        `"${key}" ends at ¶${to}, but the last paragraph is ¶${map.paragraphs.length}: shorten it, or add the paragraphs.`,
      );
    end = Math.max(end, to);
  });
}

function checkSources(map: DebateMap, report: Report): void {
  map.sources.forEach(({ key, csl, record, note }, at) => {
    if (csl.id !== key)
      report(["sources", at, "csl", "id"], `is "${csl.id}" where the key is "${key}": make them the same.`);
    if (record === "unconfirmed" && !note)
      report(["sources", at], `"${key}" has an unconfirmed record without a note: say what is unsure.`);
  });
}

function checkCitations(map: DebateMap, index: MapIndex, report: Report): void {
  map.citations.forEach((citation, at) => {
    const path = ["citations", at];
    needParagraph(citation.paragraph, [...path, "paragraph"], index, report);
    needKey(citation.source, index.sources, "source", [...path, "source"], report);
    needOwnParagraph(citation.id, citation.paragraph, [...path, "id"], report);
  });
}

function checkQuestions(map: DebateMap, index: MapIndex, report: Report): void {
  map.questions.forEach(({ key, standing }, at) => {
    const path = ["questions", at, "standing"];
    checkBasis(standing.basis, [...path, "basis"], index, report);
    if (standing.value !== "unassessed" && !standing.basis.some((basis) => "source" in basis)) {
      report(
        path,
        `the standing of "${key}" is ${standing.value} without a source: name one in its basis, or set it to unassessed.`,
      );
    }
  });
}

function checkInterpretations(map: DebateMap, index: MapIndex, report: Report): void {
  map.interpretations.forEach(({ works, portrayal }, at) => {
    const path = ["interpretations", at];
    works.forEach((work, n) => needKey(work, index.sources, "source", [...path, "works", n], report));
    noRepeats(works, [...path, "works"], report);
    portrayal?.paragraphs.forEach((number, n) =>
      needParagraph(number, [...path, "portrayal", "paragraphs", n], index, report),
    );
    noRepeats(portrayal?.paragraphs ?? [], [...path, "portrayal", "paragraphs"], report);
  });
  const own = map.interpretations.filter(({ kind }) => kind === "essay").length;
  if (own !== 1) report(["interpretations"], `hold ${own} of kind "essay": exactly one is the essay's own.`);
}
