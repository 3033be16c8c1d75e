import { z } from "zod";
import { localPath } from "@/lib/forms/local-path";
import { plainText } from "@/lib/plain-text";
import { cslItemSchema } from "@/lib/sources/csl";
import { wordsOf } from "@/lib/vocabulary";
import { annotationKinds, annotationVisibilities, claimRelations } from "./vocabulary";

/** How long an annotation may be, in UTF-16 code units. */
export const longestBody = 20_000;

const mostTags = 12;

const body = plainText
  .refine((text) => text.trim() !== "", { error: "Write something first." })
  .refine((text) => text.length <= longestBody, { error: `A note has ${longestBody} characters at most.` });

/** Tags as they are typed, between commas; each once, without a leading #. */
const tags = plainText
  .default("")
  .transform((typed) => [...new Set(typed.split(",").map((tag) => tag.trim().replace(/^#/, "").replace(/\s+/gu, " ")))])
  .transform((all) => all.filter(Boolean))
  .refine((all) => all.length <= mostTags, { error: `A note has ${mostTags} tags at most.` })
  .refine((all) => all.every((tag) => tag.length <= 40), { error: "A tag has 40 characters at most." });

const emptyIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const key = z.string().min(1).max(200);
const offset = z.coerce.number().int().min(0).max(100_000_000);

/** A work that is cited, as JSON in a field: a source of the map, or a CSL-JSON record. */
const citedWork = z.strictObject({
  source: key.nullish().transform((source) => source ?? null),
  csl: cslItemSchema.nullish().transform((csl) => csl ?? null),
  locator: plainText
    .trim()
    .max(200)
    .nullish()
    .transform((locator) => locator || null),
});

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "This is not JSON." });
    return z.NEVER;
  }
};

/** Works as a field of a form holds them: JSON, or nothing. */
const citedWorks = z
  .string()
  .default("")
  .transform((text, context) => (text.trim() === "" ? [] : json(text, context)))
  .pipe(z.array(citedWork).max(20))
  .refine((works) => works.every(({ source, csl }) => (source === null) !== (csl === null)), {
    error: "A cited work is a source of the map, or a record of its own.",
  });

const words = {
  kind: z.enum(wordsOf(annotationKinds)),
  visibility: z.enum(wordsOf(annotationVisibilities)),
  group: emptyIsAbsent(z.uuid()),
  body,
  tags,
  relation: emptyIsAbsent(z.enum(wordsOf(claimRelations))),
  linkedClaim: emptyIsAbsent(key),
  sources: citedWorks,
};

/** A new annotation. What it is about is named by `target` and what belongs to it; an answer names its `parent` alone. */
export const createAnnotationSchema = z
  .strictObject({
    essay: key,
    target: z.enum(["text", "paragraph", "claim", "position", "citation", "note"]).optional(),
    key: emptyIsAbsent(key),
    paragraph: emptyIsAbsent(z.coerce.number().int().positive()),
    exact: emptyIsAbsent(plainText.max(5000, { error: "Mark fewer words: 5,000 characters at most." })),
    prefix: plainText.max(200).default(""),
    suffix: plainText.max(200).default(""),
    start: emptyIsAbsent(offset),
    end: emptyIsAbsent(offset),
    parent: emptyIsAbsent(z.uuid()),
    to: localPath.optional(),
    ...words,
  })
  .refine(({ kind, relation, linkedClaim }) => (kind === "link") === Boolean(relation && linkedClaim), {
    path: ["linkedClaim"],
    error: "A link names another claim, and how the two stand; other kinds do not.",
  })
  .refine(({ visibility, group }) => (visibility === "group") === Boolean(group), {
    path: ["group"],
    error: "Choose the group that is to read it.",
  });

/** A new annotation, as it is written. */
export type CreateAnnotationInput = z.output<typeof createAnnotationSchema>;

/** A changed annotation, with the version that was changed. */
export const editAnnotationSchema = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  kind: words.kind,
  body,
  tags,
  relation: words.relation,
  linkedClaim: words.linkedClaim,
  sources: citedWorks,
  to: localPath.optional(),
});

/** A changed annotation. */
export type EditAnnotationInput = z.output<typeof editAnnotationSchema>;

/** One annotation, by id, and where to go on. */
export const annotationIdSchema = z.strictObject({ id: z.uuid(), to: localPath.optional() });
