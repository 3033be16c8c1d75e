import { z } from "zod";
import { AppError } from "@/lib/errors";
import { plainText } from "@/lib/plain-text";
import { wordsIn } from "@/lib/propose/spelling";

/** What the address says of the list of people. */
export type PeopleView = { /** Words of a name or a role; empty for everybody. */ words: string };

/** More than any name with a role has, in UTF-16 code units. */
const longest = 100;

const viewSchema = z.object({
  words: z
    .union([z.string(), z.array(z.string()).transform((all) => all.at(-1) ?? "")])
    .default("")
    .pipe(
      plainText
        .trim()
        .max(longest, { error: `is longer than ${longest} characters` })
        .refine((words) => words === "" || wordsIn(words).length > 0, { error: "has no letter to look for" }),
    ),
});

/**
 * Reads the state of the list from an address. Of several values the last counts; parameters that are not ours are
 * left alone.
 * @throws AppError `invalid`, with a sentence that says what is wrong
 */
export function parsePeopleView(params: Record<string, string | string[] | undefined>): PeopleView {
  const parsed = viewSchema.safeParse({ words: params.words });
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues[0]?.message ?? "cannot be read";
  throw new AppError(
    "invalid",
    `What the address asks for among the people ${why}. Ask for a name or a word of a role.`,
  );
}
