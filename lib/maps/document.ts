import { z } from "zod";
import { mostAnchorWords } from "@/lib/anchoring/choose-place";
import { claimTypes, essayStances, evidenceRoles, modalities } from "@/lib/claims/vocabulary";
import { isEdtf } from "@/lib/edtf";
import { noteKinds } from "@/lib/essays/vocabulary";
import {
  confidences,
  differenceReasons,
  interpretationKinds,
  provenances,
  stances,
  standings,
} from "@/lib/interpretations/vocabulary";
import { plainText } from "@/lib/plain-text";
import { cslItemSchema } from "@/lib/sources/csl";
import { recordStatuses, sourceKinds } from "@/lib/sources/vocabulary";
import { openingKinds } from "@/lib/timeline/vocabulary";
import { wordsOf } from "@/lib/vocabulary";

/** The `format` and `version` of a debate-map file. */
export const mapFormat = "sic-et-non/debate-map";
export const mapVersion = 1;

const text = plainText.trim().min(1);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: "must be lower-case letters, digits and hyphens" });
const paragraphNumber = z.int().positive();
const edtf = text.refine(isEdtf, { error: "must be an EDTF date, such as 1937, 1937-10-11 or 1937-07-05/1937-07-11" });

/** A key that may be left out; null means the same. It is left out on export. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullable()
    .transform((value) => value ?? undefined)
    .optional();

/** A list that may be left out when it is empty. */
const optionalList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

const fourWords = text.refine((words) => words.split(/\s+/).length <= mostAnchorWords, {
  error: "may hold four words at most: an anchor locates a passage, it does not quote it",
});

/** Ground of a position, standing, difference, note or opening: a paragraph of the essay, or a source. */
const basisSchema = z.union(
  [
    z.strictObject({ paragraph: paragraphNumber }),
    z.strictObject({
      source: key,
      locator: optional(text),
      /** "essay": the locator is the essay's and was not checked against the work. */
      locatorFrom: optional(z.literal("essay")),
    }),
  ],
  { error: "must name either a paragraph or a source (with its locator, if known)" },
);

const essaySchema = z.strictObject({
  slug: key,
  title: text,
  part: optional(text),
  authors: z.array(z.strictObject({ family: text, given: optional(text) })).min(1),
  issued: edtf,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: "must be a BCP 47 tag, such as en" }),
  source: optional(key),
  about: text,
});

const sectionSchema = z.strictObject({ key, title: text, from: paragraphNumber, to: paragraphNumber });
const paragraphSchema = z.strictObject({ number: paragraphNumber, gist: text });

/** One source. */
export const sourceSchema = z.strictObject({
  key,
  kind: z.enum(wordsOf(sourceKinds)),
  csl: cslItemSchema,
  citedAs: z.array(text),
  record: z.enum(wordsOf(recordStatuses)),
  note: optional(text),
});

const citationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d*\.c[1-9]\d*$/, { error: "must be the paragraph's number, .c and a number, such as 23.c1" }),
  paragraph: paragraphNumber,
  source: key,
  locator: optional(text),
  asCited: text,
  signal: optional(text),
});

const questionSchema = z.strictObject({
  key,
  prompt: text,
  background: text,
  standing: z.strictObject({ value: z.enum(wordsOf(standings)), summary: text, basis: z.array(basisSchema) }),
});

const interpretationSchema = z.strictObject({
  key,
  name: text,
  kind: z.enum(wordsOf(interpretationKinds)),
  summary: text,
  works: z.array(key),
  portrayal: optional(z.strictObject({ summary: text, paragraphs: z.array(paragraphNumber) })),
});

/** One of the claims that a claim rests on: its id, and what becomes firmer on the way where the essay hardens it. */
const inferenceSchema = z.union([text, z.strictObject({ claim: text, hardening: text })], {
  error: "must be a claim's id, or an object with claim and hardening",
});

/** One claim. */
export const claimSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d*\.[1-9]\d*$/, { error: "must be the paragraph's number, a point and a number, such as 23.1" }),
  paragraph: paragraphNumber,
  anchor: z.strictObject({ start: fourWords, end: fourWords }),
  statement: text,
  type: z.enum(wordsOf(claimTypes)),
  modality: z.enum(wordsOf(modalities)),
  /** Whose view: an interpretation's or a person's key. */
  holder: key,
  /** Through whom the essay has it. */
  reportedThrough: optional(key),
  essayStance: z.enum(wordsOf(essayStances)),
  centrality: z.int().min(1).max(5),
  questions: z.array(key),
  evidence: z.array(z.strictObject({ citation: text, role: z.enum(wordsOf(evidenceRoles)), note: optional(text) })),
  restsOn: z.array(inferenceSchema),
});

/** One position. */
export const positionSchema = z.strictObject({
  id: key.or(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/)),
  interpretation: key,
  by: optional(text),
  claim: optional(text),
  question: optional(key),
  stance: z.enum(wordsOf(stances)),
  summary: text,
  provenance: z.enum(wordsOf(provenances)),
  basis: z.array(basisSchema),
  confidence: z.enum(wordsOf(confidences)),
  note: optional(text),
});

const differenceSchema = z.strictObject({
  question: key,
  between: z.array(key).min(2),
  reason: z.enum(wordsOf(differenceReasons)),
  summary: text,
  basis: z.array(basisSchema),
});

const noteSchema = z.strictObject({
  id: key,
  paragraph: paragraphNumber,
  claim: optional(text),
  kind: z.enum(wordsOf(noteKinds)),
  essaySays: text,
  found: text,
  basis: z.array(basisSchema),
  confidence: z.enum(wordsOf(confidences)),
  note: optional(text),
});

const eventSchema = z.strictObject({
  key,
  date: edtf,
  label: text,
  claims: z.array(text),
  paragraphs: z.array(paragraphNumber),
  note: optional(text),
});

/** When records became available, or ceased to be. */
const openingSchema = z.strictObject({
  key,
  date: edtf,
  kind: z.enum(wordsOf(openingKinds)),
  label: text,
  /** Sources of the map that nobody outside could use before. */
  opens: optionalList(key),
  basis: z.array(basisSchema),
  confidence: z.enum(wordsOf(confidences)),
  note: optional(text),
});

const personSchema = z.strictObject({
  key,
  name: text,
  variants: z.array(text),
  role: text,
  born: optional(edtf),
  died: optional(edtf),
});

const glossarySchema = z.strictObject({ term: text, definition: text });

/** The debate-map file, version 1: the single definition from which types and JSON Schema come. */
export const debateMapSchema = z.strictObject({
  format: z.literal(mapFormat, { error: `must be "${mapFormat}"` }),
  version: z.literal(mapVersion, { error: `must be ${mapVersion}: this program reads no other version` }),
  essay: essaySchema,
  sections: z.array(sectionSchema),
  paragraphs: z.array(paragraphSchema).min(1),
  sources: z.array(sourceSchema),
  citations: z.array(citationSchema),
  questions: z.array(questionSchema),
  interpretations: z.array(interpretationSchema).min(1),
  claims: z.array(claimSchema),
  positions: z.array(positionSchema),
  differences: z.array(differenceSchema),
  notes: z.array(noteSchema),
  events: z.array(eventSchema),
  /** Came later than the others: a map without it has none. */
  openings: optionalList(openingSchema),
  people: z.array(personSchema),
  glossary: z.array(glossarySchema),
});

/** A whole map. Optional keys that are not set are absent. */
export type DebateMap = z.output<typeof debateMapSchema>;
/** One ground of something. */
export type MapBasis = z.output<typeof basisSchema>;
/** One claim of a map. */
export type MapClaim = DebateMap["claims"][number];
/** One link from a claim to a claim that it rests on. */
export type MapInference = MapClaim["restsOn"][number];
/** One position of a map. */
export type MapPosition = DebateMap["positions"][number];

/** One opening of a map. */
export type MapOpening = DebateMap["openings"][number];

/** The keys under which a map holds lists. */
export const collections = [
  "sections",
  "paragraphs",
  "sources",
  "citations",
  "questions",
  "interpretations",
  "claims",
  "positions",
  "differences",
  "notes",
  "events",
  "openings",
  "people",
  "glossary",
] as const;

/** The name of one of a map's lists. */
export type Collection = (typeof collections)[number];
