import { z } from "zod";
import { localPath } from "@/lib/forms/local-path";
import { plainText } from "@/lib/plain-text";
import { wordsOf } from "@/lib/vocabulary";
import { type About, annotatedEntries } from "./about";
import { citedFields, gatherCitedWorks } from "./cited-works";
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

const key = plainText.min(1).max(200);
const paragraphNumber = z.coerce.number().int().positive().max(1_000_000);
const offset = z.coerce.number().int().min(0).max(100_000_000);

const words = {
  kind: z.enum(wordsOf(annotationKinds)),
  visibility: z.enum(wordsOf(annotationVisibilities)),
  group: emptyIsAbsent(z.uuid()),
  body,
  tags,
  relation: emptyIsAbsent(z.enum(wordsOf(claimRelations))),
  linkedClaim: emptyIsAbsent(key),
  ...citedFields,
};

const isWholeLink = ({ kind, relation, linkedClaim }: { kind: string; relation?: string; linkedClaim?: string }) =>
  (kind === "link") === Boolean(relation && linkedClaim);

const linkProblem = {
  path: ["linkedClaim"],
  error: "A link names another claim, and how the two stand; other kinds do not.",
};

/** A new annotation. What it is about is named by `target` and what belongs to it; an answer names its `parent` alone. */
export const createAnnotationSchema = z
  .strictObject({
    essay: key,
    target: z.enum(["text", "paragraph", "claim", "position", "citation", "note"]).optional(),
    key: emptyIsAbsent(key),
    paragraph: emptyIsAbsent(paragraphNumber),
    exact: emptyIsAbsent(plainText.max(5000, { error: "Mark fewer words: 5,000 characters at most." })),
    prefix: plainText.max(200).default(""),
    suffix: plainText.max(200).default(""),
    start: emptyIsAbsent(offset),
    end: emptyIsAbsent(offset),
    parent: emptyIsAbsent(z.uuid()),
    preview: z.string().optional(),
    to: localPath.optional(),
    ...words,
  })
  .refine(isWholeLink, linkProblem)
  .refine(({ visibility, group }) => (visibility === "group") === Boolean(group), {
    path: ["group"],
    error: "Choose the group that is to read it.",
  })
  .transform(gatherCitedWorks);

/** A new annotation, as it is written. */
export type CreateAnnotationInput = z.output<typeof createAnnotationSchema>;

/** A changed annotation, with the version that was changed. */
export const editAnnotationSchema = z
  .strictObject({
    id: z.uuid(),
    version: z.coerce.number().int().positive().max(1_000_000),
    kind: words.kind,
    body,
    tags,
    relation: words.relation,
    linkedClaim: words.linkedClaim,
    ...citedFields,
    preview: z.string().optional(),
    to: localPath.optional(),
  })
  .refine(isWholeLink, linkProblem)
  .transform(gatherCitedWorks);

/** A changed annotation. */
export type EditAnnotationInput = z.output<typeof editAnnotationSchema>;

/** One annotation, by id, and where to go on. */
export const annotationIdSchema = z.strictObject({ id: z.uuid(), to: localPath.optional() });

/** What an address asks notes about: `?target=position&key=…`, or `?paragraph=22`. Null: nothing in particular. */
export const aboutSchema = z
  .object({
    target: z.enum(annotatedEntries).optional(),
    key: key.optional(),
    paragraph: paragraphNumber.optional(),
  })
  .transform(({ target, key: named, paragraph }): About | null => {
    if (target && named) return { target, key: named };
    return paragraph === undefined ? null : { target: "paragraph", paragraph };
  });

/** Which notes an address asks for: those on something, those without a place, or the latest. */
export const notesViewSchema = z
  .object({ orphans: z.literal("yes").optional() })
  .loose()
  .transform(({ orphans, ...rest }, context) => {
    const about = aboutSchema.safeParse(rest);
    if (!about.success) context.addIssue({ code: "custom", message: "unknown" });
    return { orphans: orphans === "yes", about: about.data ?? null };
  });

/** Words that were marked in the reader, as an address holds them: offsets, and the revision in which they were read. */
export const markedWordsSchema = z.object({ start: offset, end: offset, revision: z.coerce.number().int() });

/** A new place for a note that has lost its own: an entry, a paragraph, or words of one. */
export const attachAnnotationSchema = z.strictObject({
  id: z.uuid(),
  target: z.enum(["paragraph", ...annotatedEntries]),
  key: emptyIsAbsent(key),
  paragraph: emptyIsAbsent(paragraphNumber),
  exact: emptyIsAbsent(plainText.max(5000, { error: "Paste fewer words: 5,000 characters at most." })),
});

/** A new place for a note. */
export type AttachAnnotationInput = z.output<typeof attachAnnotationSchema>;
