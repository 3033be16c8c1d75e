import { groupBy } from "@/lib/group-by";
import type { ArgumentData } from "./argument";

/** What Argdown reads as its own marks in a text, and would cut or refuse. */
const marks = /[\\[\]<>{}*_#/:.@=+-]/g;

/** A text on one line that Argdown reads as it stands. */
export function argdownText(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(marks, "\\$&");
}

/** A title within square brackets, which knows no escape: what would end it or begin another mark becomes a space. */
export function argdownTitle(title: string): string {
  return title.replace(/[\s\\[\]<>{}]+/g, " ").trim();
}

/**
 * The inferences of an essay as an Argdown document (https://argdown.org/syntax): every claim that takes part in one as a
 * statement with its key for a title, and indented beneath it, what supports it. Claims without inferences are left out.
 */
export function argdownDocument({ claims, inferences }: Pick<ArgumentData, "claims" | "inferences">): string {
  const carriers = groupBy(inferences, ({ conclusion }) => conclusion);
  const ends = new Set(inferences.flatMap(({ premise, conclusion }) => [premise, conclusion]));
  const statements = claims
    .filter(({ key }) => ends.has(key))
    .map(({ key, statement }) => {
      const premises = (carriers.get(key) ?? []).map(({ premise }) => `\n  + [${argdownTitle(premise)}]`);
      return `[${argdownTitle(key)}]: ${argdownText(statement)}${premises.join("")}\n`;
    });
  return statements.join("\n");
}
