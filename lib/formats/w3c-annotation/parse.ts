import { z } from "zod";
import { annotationKinds, claimRelations } from "@/lib/annotations/vocabulary";
import { cslItemSchema } from "@/lib/sources/csl";
import { wordsOf } from "@/lib/vocabulary";
import type { ExchangedNote, ExchangedTarget } from "./exchanged-note";
import { workFormat } from "./serialize";

/** Notes that were read, and sentences about what could not be, with the place in the document. */
export type ParsedNotes = { notes: ExchangedNote[]; problems: string[] };

const one = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema.transform((only) => [only]), z.array(schema)]);

const textBody = z.object({
  type: z.literal("TextualBody"),
  value: z.string(),
  purpose: z.string().default("commenting"),
});
const body = z.union([
  textBody.extend({ format: z.string().optional(), "dcterms:source": z.string().optional() }),
  z.object({ type: z.literal("SpecificResource"), source: z.string(), purpose: z.string().default("linking") }),
]);

const selector = z.union([
  z.object({
    type: z.literal("TextQuoteSelector"),
    exact: z.string(),
    prefix: z.string().default(""),
    suffix: z.string().default(""),
  }),
  z.object({
    type: z.literal("TextPositionSelector"),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  }),
]);

const target = z.union([z.string(), z.object({ source: z.string(), selector: one(selector).default([]) })]);

const annotation = z.object({
  id: z.string(),
  type: z.literal("Annotation"),
  motivation: one(z.string()).default([]),
  created: z.string(),
  modified: z.string().optional(),
  creator: z.object({ name: z.string() }).optional(),
  body: one(body).default([]),
  target: one(target),
});

type WebAnnotation = z.output<typeof annotation>;
type Body = z.output<typeof body>;

const ofPurpose = (bodies: readonly Body[], purpose: string): string[] =>
  bodies.flatMap((part) => (part.type === "TextualBody" && part.purpose === purpose ? [part.value] : []));

const classification = z
  .string()
  .transform((words) => words.split(": "))
  .pipe(z.tuple([z.enum(wordsOf(annotationKinds))], z.enum(wordsOf(claimRelations))));

const kindOfMotivation: Record<string, ExchangedNote["kind"]> = {
  questioning: "question",
  editing: "correction",
  assessing: "disagreement",
};

/** Kind and link; from another program than ours, by the motivation alone. */
function kindAndLink({ body: bodies, motivation }: WebAnnotation): Pick<ExchangedNote, "kind" | "link"> {
  const classified = ofPurpose(bodies, "classifying")
    .map((words) => classification.safeParse(words))
    .find(({ success }) => success)?.data;
  const claim = bodies.find((part) => part.type === "SpecificResource" && part.purpose === "linking");
  const [kind, relation] = classified ?? [kindOfMotivation[motivation[0] ?? ""] ?? "comment"];
  if (kind !== "link") return { kind, link: null };
  return claim?.type === "SpecificResource" && relation
    ? { kind, link: { relation, claim: claim.source } }
    : { kind: "comment", link: null };
}

const cited = z.object({ csl: cslItemSchema, locator: z.string().nullable() });

function worksIn(bodies: readonly Body[]): ExchangedNote["works"] {
  return bodies.flatMap((part) => {
    if (part.type !== "TextualBody" || part.format !== workFormat) return [];
    return [{ source: part["dcterms:source"] ?? null, ...cited.parse(JSON.parse(part.value)) }];
  });
}

function toTarget(parts: WebAnnotation["target"]): ExchangedTarget {
  const place = parts.find((part) => typeof part !== "string") ?? parts.at(-1);
  if (place === undefined || typeof place === "string") return { source: place ?? "", quote: null, position: null };
  const quote = place.selector.find((part) => part.type === "TextQuoteSelector");
  const position = place.selector.find((part) => part.type === "TextPositionSelector");
  return {
    source: place.source,
    quote: quote ? { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } : null,
    position: position ? { start: position.start, end: position.end } : null,
  };
}

function toNote(read: WebAnnotation): ExchangedNote {
  const { id, created, modified, creator, body: bodies, motivation } = read;
  const answered = motivation.includes("replying") ? read.target.find((part) => typeof part === "string") : undefined;
  return {
    id,
    ...kindAndLink(read),
    body: ofPurpose(bodies, "commenting").join("\n\n"),
    tags: ofPurpose(bodies, "tagging"),
    created,
    modified: modified ?? null,
    creator: creator?.name ?? null,
    target: toTarget(read.target),
    answers: answered ?? null,
    works: worksIn(bodies),
  };
}

const page = z.object({ type: z.literal("AnnotationPage"), items: z.array(z.unknown()) });
const collection = z.object({ type: z.literal("AnnotationCollection"), first: page });

/** What a document holds: the items of a page, of a collection's first page, or itself. */
function itemsOf(document: unknown): unknown[] {
  const whole = collection.safeParse(document);
  const only = page.safeParse(whole.success ? whole.data.first : document);
  return only.success ? only.data.items : [document];
}

/** Reads a W3C Web Annotation, a page of them, or a collection that brings its first page along. Pure. */
export function parseNotes(document: unknown): ParsedNotes {
  const items = itemsOf(document);
  const parsed: ParsedNotes = { notes: [], problems: [] };
  for (const [at, item] of items.entries()) {
    const read = annotation.safeParse(item);
    try {
      if (read.success) parsed.notes.push(toNote(read.data));
      else parsed.problems.push(`Annotation ${at + 1}: ${read.error.issues[0]?.path.join(".")} cannot be read.`);
    } catch {
      parsed.problems.push(`Annotation ${at + 1}: a work that it cites cannot be read.`);
    }
  }
  return parsed;
}
