import { hardens } from "@/lib/claims/claim";
import { findCycle } from "@/lib/claims/inference";
import type { DebateMap, MapClaim, MapPosition } from "../document";
import { hardeningOf, premiseOf } from "../inference";
import type { MapIndex } from "../map-index";
import type { Report } from "./finding";
import { type MissingGround, missingGround } from "./ground";
import { checkBasis, needKey, needOwnParagraph, needParagraph, needReason, noRepeats } from "./references";

/** The rules of evidence and provenance: claims, inferences, positions, differences, notes, events, openings. */
export function checkDebate(map: DebateMap, index: MapIndex, report: Report): void {
  for (const [at, claim] of map.claims.entries()) checkClaim(claim, at, index, report);
  checkInferences(map, report);
  for (const [at, position] of map.positions.entries()) checkPosition(position, at, index, report);
  checkDifferences(map, index, report);
  checkNotes(map, index, report);
  checkEvents(map, index, report);
  checkOpenings(map, index, report);
}

function checkClaim(claim: MapClaim, at: number, index: MapIndex, report: Report): void {
  const path = ["claims", at];
  needParagraph(claim.paragraph, [...path, "paragraph"], index, report);
  needOwnParagraph(claim.id, claim.paragraph, [...path, "id"], report);
  for (const field of ["holder", "reportedThrough"] as const) {
    const holder = claim[field];
    if (holder && !index.holders.has(holder))
      report(
        [...path, field],
        `names "${holder}", which is neither an interpretation nor a person: add it to people, or correct the key.`,
      );
  }
  claim.questions.forEach((question, n) =>
    needKey(question, index.questions, "question", [...path, "questions", n], report),
  );
  noRepeats(claim.questions, [...path, "questions"], report);
  claim.evidence.forEach((evidence, n) => {
    const citation = index.citations.get(evidence.citation);
    const here = [...path, "evidence", n];
    if (!citation)
      report(here, `names the citation "${evidence.citation}", which is not in citations: add it, or correct the id.`);
    else if (citation.paragraph !== claim.paragraph && !evidence.note)
      report(
        here,
        `cites ¶${citation.paragraph} for a claim of ¶${claim.paragraph} without a note: say why it serves here.`,
      );
  });
  noRepeats(
    claim.evidence.map(({ citation }) => citation),
    [...path, "evidence"],
    report,
  );
  claim.restsOn.forEach((inference, n) => {
    const here = [...path, "restsOn", n];
    const premise = index.claims.get(premiseOf(inference));
    needKey(premiseOf(inference), index.claims, "claim", here, report);
    if (premise && hardeningOf(inference) && !hardens(premise.modality, claim.modality))
      report(
        here,
        `says that ${claim.id} (${claim.modality}) hardens ${premiseOf(inference)} (${premise.modality}): only what is put with reserve there and as fact here hardens. Write the bare id, or correct a modality.`,
      );
  });
  noRepeats(claim.restsOn.map(premiseOf), [...path, "restsOn"], report);
}

function checkInferences(map: DebateMap, report: Report): void {
  const cycle = findCycle(new Map(map.claims.map(({ id, restsOn }) => [id, restsOn.map(premiseOf)])));
  if (!cycle) return;
  const at = map.claims.findIndex(({ id }) => id === cycle[0]);
  report(
    ["claims", at, "restsOn"],
    `runs in a circle (${cycle.join(" → ")}): a claim cannot rest on itself. Remove one of these links.`,
  );
}

const groundWords: Record<MissingGround, string> = {
  source: "own-work without a source: name the publication in its basis.",
  paragraph: "reported without a paragraph: name the one where the essay reports it.",
  any: "silent without a basis: silence is a finding. Name what was looked at, or remove the position.",
};

function checkPosition(position: MapPosition, at: number, index: MapIndex, report: Report): void {
  const path = ["positions", at];
  const { claim, question, basis } = position;
  needKey(position.interpretation, index.interpretations, "interpretation", [...path, "interpretation"], report);
  if ((claim === undefined) === (question === undefined))
    report(path, `"${position.id}" must name exactly one of claim and question.`);
  if (claim) needKey(claim, index.claims, "claim", [...path, "claim"], report);
  if (question) needKey(question, index.questions, "question", [...path, "question"], report);
  checkBasis(basis, [...path, "basis"], index, report);
  const missing = missingGround(position);
  if (missing) report(path, `"${position.id}" is ${groundWords[missing]}`);
  needReason(position.confidence, position.note, path, position.id, report);
}

function checkDifferences(map: DebateMap, index: MapIndex, report: Report): void {
  map.differences.forEach((difference, at) => {
    const path = ["differences", at];
    needKey(difference.question, index.questions, "question", [...path, "question"], report);
    difference.between.forEach((key, n) =>
      needKey(key, index.interpretations, "interpretation", [...path, "between", n], report),
    );
    noRepeats(difference.between, [...path, "between"], report);
    checkBasis(difference.basis, [...path, "basis"], index, report);
  });
}

function checkNotes(map: DebateMap, index: MapIndex, report: Report): void {
  map.notes.forEach((note, at) => {
    const path = ["notes", at];
    needParagraph(note.paragraph, [...path, "paragraph"], index, report);
    if (note.claim) needKey(note.claim, index.claims, "claim", [...path, "claim"], report);
    checkBasis(note.basis, [...path, "basis"], index, report);
    needReason(note.confidence, note.note, path, note.id, report);
  });
}

function checkEvents(map: DebateMap, index: MapIndex, report: Report): void {
  map.events.forEach((event, at) => {
    event.claims.forEach((claim, n) => needKey(claim, index.claims, "claim", ["events", at, "claims", n], report));
    event.paragraphs.forEach((number, n) => needParagraph(number, ["events", at, "paragraphs", n], index, report));
    noRepeats(event.claims, ["events", at, "claims"], report);
    noRepeats(event.paragraphs, ["events", at, "paragraphs"], report);
  });
}

function checkOpenings(map: DebateMap, index: MapIndex, report: Report): void {
  map.openings.forEach(({ key, kind, opens, basis, confidence, note }, at) => {
    const path = ["openings", at];
    opens.forEach((source, n) => needKey(source, index.sources, "source", [...path, "opens", n], report));
    noRepeats(opens, [...path, "opens"], report);
    if (kind === "closed" && opens.length > 0)
      report([...path, "opens"], `"${key}" is a closing, which makes nothing available: leave the list empty.`);
    if (basis.length === 0) report(path, `"${key}" has no basis: name the source or the paragraph that dates it.`);
    checkBasis(basis, [...path, "basis"], index, report);
    needReason(confidence, note, path, key, report);
  });
}
