import { readFileSync } from "node:fs";
import path from "node:path";
import type { DebateMap } from "@/lib/maps/document";
import { parseMap } from "@/lib/maps/parse";
import { type BibliographyEntry, bibliographyFrom, citedAsVariable } from "@/lib/propose/bibliography";
import { proposeMap } from "@/lib/propose/propose";
import { findReferences } from "@/lib/propose/references";
import { type EssayText, paragraphTexts } from "@/lib/text/essay-text";
import { readEssay } from "@/lib/text/read-essay";
import { readMapTexts } from "../map-files";
import { Failure } from "../setup/failure.mjs";
import { benchLengths } from "./propose-lengths";
import { matchClaims, type Score, scoreCitations, scoreHolders, scoreModalities, scoreThrough } from "./propose-score";

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

const row = (what: string, ...cells: (string | number)[]): string =>
  what.padEnd(44) + cells.map((cell) => String(cell).padStart(10)).join("");

const scoreRow = (what: string, { due, found, right }: Score): string =>
  row(what, due, found, right, share(right, due), share(right, found));

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

function essayIn(file: string): EssayText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`${file} cannot be read: name the essay's text, with numbered paragraphs.`);
  }
  const read = readEssay(bytes, path.basename(file));
  if (!read.ok) throw new Failure(`${path.basename(file)} cannot be read as an essay with numbered paragraphs.`);
  return read.essay;
}

function mapIn(folder: string): DebateMap {
  const parsed = parseMap(readMapTexts(folder));
  if (!parsed.ok) throw new Failure(`${folder} is not a sound map: see \`npm run map -- validate\`.`);
  return parsed.map;
}

/** The map's sources as a bibliography in CSL-JSON, with or without the essay's short forms of them. */
function bibliographyOf({ sources }: DebateMap, withForms: boolean): BibliographyEntry[] {
  const records = sources.map(({ csl, citedAs }) => ({
    ...csl,
    custom: { ...csl.custom, ...(withForms && citedAs.length > 0 && { [citedAsVariable]: citedAs.join("; ") }) },
  }));
  return bibliographyFrom(records).entries;
}

function benchCitations(essay: EssayText, truth: DebateMap, proposed: DebateMap): void {
  console.log(row("citations", "due", "found", "right", "recall", "precision"));
  const full = scoreCitations(truth.citations, proposed.citations, true);
  console.log(scoreRow("bibliography with forms of citation", full));
  const plain = scoreCitations(truth.citations, proposeMap(essay, bibliographyOf(truth, false)).map.citations, true);
  console.log(scoreRow("bibliography alone", plain));
  const none = proposeMap(essay).map;
  console.log(
    scoreRow("no bibliography (paragraph and locator)", scoreCitations(truth.citations, none.citations, false)),
  );
  const cited = new Set(truth.citations.map(({ source }) => source)).size;
  console.log(row("works inferred without a bibliography", cited, none.sources.length));
  list("Citations missed", full.missed);
  list("Citations wrongly found", full.wrong);
  list("Missed with the bibliography alone", plain.missed);
}

/** Parentheses that were taken for citations though the map has none in them, and the other way round. */
function benchParentheses(essay: EssayText, truth: DebateMap): void {
  const { citations, leftAlone } = findReferences(essay, bibliographyOf(truth, true));
  const forms = (number: number) =>
    truth.citations.filter(({ paragraph }) => paragraph === number).map(({ asCited }) => asCited);
  const plain = (text: string) => text.replace(/\s+/gu, " ").replace(/^\(|\)$/gu, "");
  const wrongly = citations.filter(
    ({ paragraph, asCited }) => !forms(paragraph).some((form) => plain(form) === plain(asCited)),
  );
  const wronglyLeft = leftAlone.filter(({ paragraph, start, end }) =>
    forms(paragraph).some((form) => essay.text.slice(start, end).includes(plain(form))),
  );
  list(
    "Cited forms that the map does not have",
    wrongly.map(({ paragraph, asCited }) => `¶${paragraph} “${asCited}”`),
  );
  list(
    "Parentheses left alone that cite",
    wronglyLeft.map(({ paragraph, reason }) => `¶${paragraph}: ${reason}`),
  );
  console.log(row("\nparentheses left alone", leftAlone.length));
}

/**
 * Runs the proposer on an essay of which there is a finished map, and prints how far the two agree. The map's own
 * sources serve as the bibliography.
 * @throws Failure where the text or the map cannot be read
 */
export function benchPropose(textFile: string, mapFolder: string): void {
  const essay = essayIn(textFile);
  const truth = mapIn(mapFolder);
  const entries = bibliographyOf(truth, true);
  const started = performance.now();
  const { map: proposed, guesses } = proposeMap(essay, entries);
  const took = performance.now() - started;
  benchCitations(essay, truth, proposed);
  benchParentheses(essay, truth);

  const { matched, unmet } = matchClaims(truth, proposed, paragraphTexts(essay));
  const holders = scoreHolders(truth, proposed, matched);
  console.log(row("\nholders", "sentences", "agree", "share"));
  console.log(
    row("with one of the sentence's claims", holders.sentences, holders.any, share(holders.any, holders.sentences)),
  );
  console.log(row("with each of them", holders.sentences, holders.each, share(holders.each, holders.sentences)));
  console.log(
    row(
      "always the author, for comparison",
      holders.sentences,
      holders.author,
      share(holders.author, holders.sentences),
    ),
  );
  console.log(
    row(
      "sentences with another's view",
      holders.others,
      holders.othersRight,
      share(holders.othersRight, holders.others),
    ),
  );
  list("Holders that differ", holders.wrong);

  const through = scoreThrough(truth, proposed, matched);
  console.log(row("\nreported through", "due", "found", "right", "recall", "precision"));
  console.log(scoreRow("sentences", through));
  list("Differences on through whom", [...new Set([...through.missed, ...through.wrong])]);

  const modalities = scoreModalities(matched);
  console.log(row("\nmodality", "due", "found", "right", "recall", "precision"));
  for (const [modality, score] of modalities) console.log(scoreRow(modality, score));
  for (const [modality, { missed, wrong }] of modalities)
    if (modality !== "asserted") list(`Differences on ${modality}`, [...new Set([...missed, ...wrong])]);

  console.log(row("\nsentences with a candidate", proposed.claims.length));
  console.log(row("of these in no claim of the map", matched.filter((one) => one.truth.length === 0).length));
  const without = guesses.filter(({ reason }) => reason.startsWith("no claim"));
  list(
    "Sentences without a candidate",
    without.map(({ path: place, value }) => `${place}, ${value}`),
  );
  list("Claims of the map in no candidate's passage", unmet);
  console.log(row("\ntime for one proposal", `${took.toFixed(0)} ms`));
  benchLengths();
}
