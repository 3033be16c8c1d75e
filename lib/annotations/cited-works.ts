import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { type CslItem, cslItemSchema } from "@/lib/sources/csl";
import { longestRecords, parseRecords } from "@/lib/sources/parse-records";

/** A work as a note cites it: a source of the map by its key, or a record of its own. */
export type CitedWorkInput = { source: string | null; csl: CslItem | null; locator: string | null };

const mostWorks = 20;

/** Kinds of works that can be described in a few fields, in CSL's words; others are pasted as records. */
export const shortFormTypes = {
  book: "book",
  "article-journal": "article",
  chapter: "chapter",
  document: "document",
  webpage: "web page",
} as const;

const shortText = plainText.max(500, { error: "500 characters at most." }).trim().default("");

const texts = z
  .union([shortText, z.array(shortText).max(mostWorks)])
  .default("")
  .transform((typed) => [typed].flat());

const ownWork = z.strictObject({ csl: cslItemSchema, locator: plainText.max(500).nullable() });

/** A record that the note cites already, as JSON in a field; left out, it is no longer cited. */
const keptWork = z.string().transform((text, context) => {
  try {
    return ownWork.parse(JSON.parse(text));
  } catch {
    context.addIssue({
      code: "custom",
      message: "A record that was cited before arrived damaged. Open the page again.",
    });
    return z.NEVER;
  }
});

/** The fields of a form in which works are cited. */
export const citedFields = {
  /** Keys of sources of the map, and in the same order the places in them. */
  cited: texts,
  citedAt: texts,
  kept: z.union([keptWork, z.array(keptWork).max(mostWorks)]).default([]),
  record: plainText.max(longestRecords, { error: "This is too long for the records of a note." }).default(""),
  workTitle: shortText,
  workAuthors: shortText,
  workYear: z
    .string()
    .trim()
    .regex(/^(?:-?\d{1,4})?$/, { error: "A year in digits, such as 1936." })
    .default(""),
  workType: z.enum(["book", "article-journal", "chapter", "document", "webpage"]).default("book"),
  workAddress: z
    .union([z.literal(""), z.url({ protocol: /^https?$/ })], {
      error: "A full address, such as https://example.org/page.",
    })
    .default(""),
  /** The place in the new work. */
  workAt: shortText,
};

type Fields = z.output<z.ZodObject<typeof citedFields>>;

/** “Getty, J. Arch; Naumov, Oleg” as names; what has no comma is a body, or a name in one piece. */
function toNames(typed: string): NonNullable<CslItem["author"]> {
  return typed
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [family = "", ...given] = one.split(",").map((part) => part.trim());
      const rest = given.filter(Boolean).join(", ");
      return family && rest ? { family, given: rest } : { literal: family || rest };
    });
}

function shortFormWork({ workTitle, workAuthors, workYear, workType, workAddress }: Fields): CslItem[] {
  if (workTitle === "") return [];
  const author = toNames(workAuthors);
  return [
    {
      id: "work",
      type: workType,
      title: workTitle,
      ...(author.length > 0 && { author }),
      ...(workYear !== "" && { issued: { "date-parts": [[Number(workYear)]] } }),
      ...(workAddress !== "" && { URL: workAddress }),
    },
  ];
}

/** Gathers what the fields cite: sources of the map, records cited before, pasted ones, and the one that was described. */
export function gatherCitedWorks<Input extends Fields>(
  input: Input,
  context: z.RefinementCtx,
): Omit<Input, keyof typeof citedFields> & { sources: CitedWorkInput[] } {
  const { cited, citedAt, kept, record, workTitle, workAuthors, workYear, workType, workAddress, workAt, ...rest } =
    input;
  const parsed = parseRecords(record);
  if (parsed.problems.length > 0)
    context.addIssue({ code: "custom", path: ["record"], message: parsed.problems.join(" ") });
  if (workTitle === "" && (workAuthors !== "" || workYear !== "" || workAddress !== ""))
    context.addIssue({ code: "custom", path: ["workTitle"], message: "A work needs its title." });
  const sources: CitedWorkInput[] = [
    ...cited.flatMap((source, at) => (source === "" ? [] : [{ source, csl: null, locator: citedAt[at] || null }])),
    ...[kept].flat().map(({ csl, locator }) => ({ source: null, csl, locator })),
    ...[...parsed.items, ...shortFormWork(input)].map((csl) => ({ source: null, csl, locator: workAt || null })),
  ];
  if (sources.length > mostWorks)
    context.addIssue({ code: "custom", path: ["record"], message: `A note cites ${mostWorks} works at most.` });
  return { ...rest, sources };
}
