import { z } from "zod";
import { type Provenance, provenances, type StandingValue, standings } from "@/lib/interpretations/vocabulary";
import { wordsOf } from "@/lib/vocabulary";
import type { ComparisonData } from "./comparison";
import { type Verdict, verdicts } from "./verdict";

/** So many interpretations can stand side by side. */
export const fewest = 2;
export const most = 4;

/** What the address says of a comparison. Null: no such filter. */
export type CompareView = {
  /** Keys of the interpretations that are compared, in the order of the map. */
  with: string[];
  /** Whether the essay's own column is shown. */
  essay: boolean;
  question: string | null;
  standing: StandingValue | null;
  /** Only positions known in this way are shown and counted. */
  provenance: Provenance | null;
  /** Only rows that come to this are shown; all are counted. */
  verdict: Verdict | null;
  /** Keys of the questions whose claims are open, in the order of the map. */
  claims: string[] | "all";
};

/** Nothing chosen. */
export const noComparison: CompareView = {
  with: [],
  essay: true,
  question: null,
  standing: null,
  provenance: null,
  verdict: null,
  claims: [],
};

type Params = Record<string, string | string[] | undefined>;
type Known = Pick<ComparisonData, "interpretations" | "questions">;

/** A view, with a sentence for each thing that it asks for in vain; what is unknown is then left out of it. */
export type ParsedCompareView = { view: CompareView; problems: string[] };

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value);

const valuesOf = (params: Params, name: string): string[] =>
  [params[name] ?? []].flat().filter((value) => value !== "");

const unknown = (what: string, value: string, allowed: readonly string[]): string =>
  `The address asks for ${what} “${short(value)}”, which does not exist here; it can be ${allowed.join(", ")}.`;

/** A sentence for each name of an interpretation that cannot be compared, and one where there are too many. */
function choiceProblems(names: readonly string[], { interpretations }: Known): string[] {
  const outside = interpretations.filter(({ kind }) => kind !== "essay").map(({ key }) => key);
  const own = interpretations.find(({ kind }) => kind === "essay")?.key;
  const problems = [...new Set(names)].flatMap((name) => {
    if (name === own) {
      return `“${name}” is the essay itself: it is not among those compared, and its own answers stand beside them unless the address says “essay=off”.`;
    }
    if (!outside.includes(name)) return unknown("the interpretation", name, outside);
    const repeated = names.filter((other) => other === name).length > 1;
    return repeated ? `The address names the interpretation “${name}” more than once; once is enough.` : [];
  });
  const distinct = new Set(names.filter((name) => outside.includes(name))).size;
  if (distinct > most)
    problems.push(`${distinct} interpretations are chosen; at most ${most} can stand side by side. Leave out some.`);
  return problems;
}

/**
 * Reads the state of a comparison from an address. Empty values count as absent; of several values of a filter the
 * last counts; parameters that are not ours are left alone. Fewer than {@link fewest} interpretations are no problem
 * yet: the page then asks for more.
 */
export function parseCompareView(params: Params, data: Known): ParsedCompareView {
  const names = valuesOf(params, "with");
  const problems = choiceProblems(names, data);
  const read = <Word extends string>(name: string, what: string, allowed: readonly Word[]): Word | null => {
    const value = valuesOf(params, name).at(-1);
    if (value === undefined) return null;
    const parsed = z.enum(allowed).safeParse(value);
    if (!parsed.success) problems.push(unknown(what, value, allowed));
    return parsed.success ? parsed.data : null;
  };
  const questions = data.questions.map(({ key }) => key);
  const opened = valuesOf(params, "claims");
  for (const key of opened)
    if (key !== "all" && !questions.includes(key)) problems.push(unknown("the claims of the question", key, questions));
  const view = {
    with: data.interpretations.filter(({ key, kind }) => kind !== "essay" && names.includes(key)).map(({ key }) => key),
    essay: read("essay", "the essay’s column", ["on", "off"]) !== "off",
    question: read("question", "the question", questions),
    standing: read("standing", "the standing", wordsOf(standings)),
    provenance: read("provenance", "the provenance", wordsOf(provenances)),
    verdict: read("verdict", "the verdict", wordsOf(verdicts)),
    claims: opened.includes("all") ? ("all" as const) : questions.filter((key) => opened.includes(key)),
  };
  return { view, problems };
}

/** Whether a view names enough interpretations to compare. */
export const isComparison = ({ with: names }: CompareView): boolean => names.length >= fewest && names.length <= most;

/** The address of a view, from its question mark: defaults are left out, the order is fixed; empty where nothing is chosen. */
export function compareQuery(view: CompareView): string {
  const { with: names, essay, claims, question, standing, provenance, verdict } = view;
  const params = new URLSearchParams(names.map((name) => ["with", name]));
  if (!essay) params.set("essay", "off");
  for (const [name, value] of Object.entries({ question, standing, provenance, verdict })) {
    if (value) params.set(name, value);
  }
  for (const key of [claims].flat()) params.append("claims", key);
  return params.size > 0 ? `?${params}` : "";
}
