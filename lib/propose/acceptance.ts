import { beginsLikeWord } from "./citation-names";
import type { FoundCitation } from "./found-citation";
import type { Inventory } from "./inventory";
import type { ParsedCitation } from "./parsed-citation";
import { foldTitle, foldWord } from "./spelling";

/**
 * Where a parenthesis stands: `behind` a sentence or quotation, or at the end of its block; `before-stop`, as the last
 * thing in its sentence; `inside`, anywhere else. References gather at ends, asides do not.
 */
export type Place = "behind" | "before-stop" | "inside";

/** A parenthesis as far as it decides whether it cites. */
export type Candidate = {
  place: Place;
  /** The text of the block before it. */
  before: string;
  /** Whether a name in the sentence goes with the year inside. */
  inText: boolean;
};

/** Where a parenthesis stands, by the text before it and behind it. */
export function placeOf(before: string, behind: string): Place {
  if (/[.!?…]["”’»']?\s*$|["”’»]\s*$/u.test(before) || /^\s*[.;,]?\s*$/u.test(behind)) return "behind";
  return /^["”’»']?(?:;|[.!?]+["”’»']?(?:\s+["“‘«([]*[\p{Lu}\p{N}]|\s*$))/u.test(behind) ? "before-stop" : "inside";
}

/** Numbers spelled out, which a figure in parentheses repeats: “in two (2)”. */
const spelledOut =
  /(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|dozen|hundred|thousand|million))\s*$/iu;
/** Things that go by a number without being works. */
const numbered =
  /(?:^|\s)(?:Group|Table|Figure|Fig|Map|Plate|Photo|Type|Class|Division|Regiment|Battalion|Army|Corps|Brigade|Room|Phase|Stage|Step|Level|Grade|Model|Route|Highway|Line|Box|Folder|Question|Point|Item|Version|Appendix|Annex|Ward|District|Zone|Sector|Unit|Number|Rule|Order|Decree|Resolution|Act|Day|Year|Week|Age|Aged|Camp|School|Hospital|Factory|Mine)$/u;
/** What nobody puts in an aside: the label of pages, “op. cit.”. */
const marked = /^pp?\.?\s*\d|(?<!\p{L})(?:op|loc|art)\.\s?cit(?!\p{L})/iu;

/** Whether a parenthesis cites. It does where one of its citations leaves no doubt, or where it stands as citations do. */
export function isAccepted(candidate: Candidate, settled: readonly FoundCitation[], inventory: Inventory): boolean {
  return settled.some((citation) => accepts(candidate, citation, inventory));
}

function accepts({ place, before, inText }: Candidate, citation: FoundCitation, inventory: Inventory): boolean {
  const { parsed, resolution, form, asCited } = citation;
  const { plain, locator, counts } = parsed;
  const closes = place === "behind";
  const isMarked = locator !== null && marked.test(asCited);
  if (form === null)
    return parsed.isIbidem || (isPageReference(parsed) && (closes || isMarked || isPageAtStop(place, before, parsed)));
  if (beginsLikeWord(parsed.title ?? plain ?? parsed.names?.[0] ?? "")) return (resolution?.confidence ?? 0) > 0.9;
  if (inText) return locator !== null || resolution !== null || isAuthorYear(parsed, inventory);
  if (parsed.year !== null)
    return counts.length > 0 || place !== "inside" || resolution !== null || isAuthorYear(parsed, inventory);
  if (parsed.names !== null && (parsed.title !== null || locator !== null))
    return locator !== null || parsed.quoted || closes || resolution !== null;
  if (closes || isMarked) return true;
  if (locator === null) return false;
  // A date behind a name is a newspaper's as often as an event's: at the end of a sentence, behind a comma, it may cite.
  if (counts.includes("date")) return place === "before-stop" && asCited.startsWith(`${plain},`);
  return resolution !== null || isKnown(parsed, inventory) || (place === "before-stop" && !numbered.test(plain ?? ""));
}

/** A bare number as the last thing in its sentence: a page, unless it repeats a number or counts something. */
const isPageAtStop = (place: Place, before: string, { counts }: ParsedCitation): boolean =>
  place === "before-stop" && counts.every((kind) => kind === "page" || kind === "passim") && !spelledOut.test(before);

/** Whether the essay elsewhere cites the name, or the title with a name. */
const isKnown = ({ plain }: ParsedCitation, { authors, authorsOf }: Inventory): boolean =>
  plain !== null && (authors.has(foldWord(plain)) || authorsOf.has(foldTitle(plain)));

const isAuthorYear = ({ names: cited }: ParsedCitation, inventory: Inventory): boolean =>
  (cited ?? []).some((name) => inventory.authors.has(foldWord(name)));

/** Numbers that can be pages: not a year by itself, unless a label says so. */
const isPageReference = ({ counts, locator }: ParsedCitation): boolean =>
  counts.length > 0 && !/^(?:1[5-9]|20)\d\d(?:[-–]\d+)?$/.test(locator ?? "");
