import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** Item types of CSL 1.0.2 (https://docs.citationstyles.org/en/v1.0.2/specification.html, appendix III). */
const cslTypes = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "classic",
  "collection",
  "dataset",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "event",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "musical_score",
  "pamphlet",
  "paper-conference",
  "patent",
  "performance",
  "periodical",
  "personal_communication",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "review-book",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

/** A person or body, as CSL-JSON has it. */
const cslNameSchema = z.union(
  [
    z.strictObject({ family: plainText.min(1), given: plainText.min(1).optional(), suffix: plainText.optional() }),
    z.strictObject({ literal: plainText.min(1) }),
  ],
  { error: "must be a person (family, given, suffix) or a body (literal)" },
);

const datePart = z.union([z.number().int(), z.string().regex(/^-?\d+$/)]);

const cslDateSchema = z.union(
  [
    z.strictObject({
      "date-parts": z.array(z.array(datePart).min(1).max(3)).min(1).max(2),
      circa: z.boolean().optional(),
    }),
    z.strictObject({ raw: plainText.min(1) }),
  ],
  { error: "must be a date: date-parts (one or two lists of year, month, day; circa, if so), or raw" },
);

const names = z.array(cslNameSchema).optional();
const date = cslDateSchema.optional();
const text = plainText.min(1).optional();
const number = z.union([plainText.min(1), z.number()], { error: "must be text or a number" }).optional();

/**
 * A bibliographic record: CSL-JSON 1.0.2, the variables that works of history use.
 * Unknown variables are refused; what CSL does not define goes into `custom`.
 */
export const cslItemSchema = z.strictObject({
  id: plainText.min(1),
  type: z.enum(cslTypes),
  title: plainText.min(1),
  "title-short": text,
  "original-title": text,
  "container-title": text,
  "container-title-short": text,
  "collection-title": text,
  "collection-number": number,
  author: names,
  editor: names,
  translator: names,
  interviewer: names,
  recipient: names,
  "container-author": names,
  "collection-editor": names,
  "reviewed-author": names,
  "reviewed-title": text,
  issued: date,
  "original-date": date,
  accessed: date,
  publisher: text,
  "publisher-place": text,
  "original-publisher": text,
  "original-publisher-place": text,
  edition: number,
  volume: number,
  "number-of-volumes": number,
  issue: number,
  number: number,
  page: number,
  "number-of-pages": number,
  chapter: number,
  archive: text,
  archive_location: text,
  "archive-place": text,
  "call-number": text,
  event: text,
  "event-title": text,
  "event-place": text,
  genre: text,
  medium: text,
  section: text,
  language: text,
  DOI: text,
  ISBN: text,
  ISSN: text,
  URL: z.url({ protocol: /^https?$/, error: "must be a full address, such as https://example.org/page" }).optional(),
  abstract: text,
  annote: text,
  note: text,
  custom: z.record(plainText, plainText).optional(),
});

/** A bibliographic record that the schema has accepted. */
export type CslItem = z.infer<typeof cslItemSchema>;
/** A person or body of a record. */
export type CslName = z.infer<typeof cslNameSchema>;
