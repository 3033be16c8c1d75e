import { z } from "zod";
import { confidences, provenances, stances } from "@/lib/interpretations/vocabulary";
import type { MapBasis, MapPosition } from "@/lib/maps/document";
import { lacksReason, type MissingGround, missingGround } from "@/lib/maps/rules/ground";
import { wordsOf } from "@/lib/vocabulary";
import { chosenKey, needed, optional, ticked } from "./fields";

/** So many sources can ground a position in the form; those that are left empty do not count. */
export const groundRows = 5;

const paragraphs = z
  .string()
  .default("")
  .transform((typed) => typed.split(/[\s,;¶]+/u).filter(Boolean))
  .refine((all) => all.every((one) => /^[1-9]\d{0,4}$/.test(one)), {
    error: "Give numbers of paragraphs, with commas between them: 23, 24.",
  })
  .transform((all) => [...new Set(all.map(Number))]);

/** The fields of a position, as a historian fills them in. */
export const positionFields = {
  interpretation: needed("Say whose position it is.", 200),
  by: optional(200),
  stance: z.enum(wordsOf(stances), { error: "Say where it stands." }),
  summary: needed("Say in your own words what is held."),
  provenance: z.enum(wordsOf(provenances), { error: "Say how it is known." }),
  confidence: z.enum(wordsOf(confidences), { error: "Say how sure it is." }),
  note: optional(),
  paragraphs,
  // One of each for every row, in their order; a box that is ticked holds the number of its row.
  source: z.array(chosenKey).max(groundRows),
  locator: z.array(optional(200)).max(groundRows),
  fromEssay: ticked,
};

const formSchema = z.object(positionFields);

/** A position as the form has it. */
export type PositionFormValues = z.output<typeof formSchema>;

/** Whether a locator is given without its source: a page of nothing is a slip. */
const hasStrayLocator = ({ source, locator }: PositionFormValues): boolean =>
  locator.some((one, row) => one !== undefined && source[row] === undefined);

const groundProblems: Record<MissingGround, { field: string; sentence: string }> = {
  source: { field: "source", sentence: "The historian’s own work needs that work: choose it." },
  paragraph: { field: "paragraphs", sentence: "Name the paragraph in which the essay reports it." },
  any: { field: "source", sentence: "Silence is a finding: name what was looked at, a work or paragraphs." },
};

/** What is wrong between the fields of a position, each told at the field that wants mending. */
export function checkPositionForm(values: PositionFormValues, { addIssue }: Pick<z.RefinementCtx, "addIssue">): void {
  const problem = (field: string, message: string) => addIssue({ code: "custom", path: [field], message });
  const missing = missingGround({ ...values, basis: basisOf(values) });
  if (hasStrayLocator(values))
    problem("locator", "A place in a work is given without the work: choose it, or empty the place.");
  else if (missing) problem(groundProblems[missing].field, groundProblems[missing].sentence);
  if (lacksReason(values.confidence, values.note)) problem("note", "Say why the confidence is not high.");
}

function basisOf({ paragraphs: numbers, source, locator, fromEssay }: PositionFormValues): MapBasis[] {
  const sources = source.flatMap((key, row): MapBasis[] => {
    if (key === undefined) return [];
    const place = locator[row];
    const isEssays = place !== undefined && fromEssay.includes(String(row));
    return [{ source: key, locator: place, locatorFrom: isEssays ? "essay" : undefined }];
  });
  return [...numbers.map((paragraph) => ({ paragraph })), ...sources];
}

/** What a position is on: a claim or a question, by key. */
export type PositionTarget = { claim: string; question?: undefined } | { question: string; claim?: undefined };

/** The entry that the form describes, with the key that it would have. */
export function toPosition(values: PositionFormValues, target: PositionTarget): MapPosition {
  const { interpretation, by, stance, summary, provenance, confidence, note } = values;
  const on = target.claim ?? target.question ?? "";
  return {
    id: `p-${interpretation}-${on}`,
    interpretation,
    by,
    claim: target.claim,
    question: target.question,
    stance,
    summary,
    provenance,
    basis: basisOf(values),
    confidence,
    note,
  };
}

/** What the fields of the form hold for an entry, so that an editor can change it there. */
export function positionValues({ basis, ...entry }: MapPosition): Record<string, string[]> {
  const sources = basis.flatMap((ground) => ("source" in ground ? [ground] : []));
  const numbers = basis.flatMap((ground) => ("paragraph" in ground ? [ground.paragraph] : []));
  const { interpretation, by = "", stance, summary, provenance, confidence, note = "" } = entry;
  const single = { interpretation, by, stance, summary, provenance, confidence, note, paragraphs: numbers.join(", ") };
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]])),
    source: sources.map(({ source }) => source),
    locator: sources.map(({ locator = "" }) => locator),
    fromEssay: sources.flatMap(({ locatorFrom }, row) => (locatorFrom === "essay" ? [String(row)] : [])),
  };
}
