import { z } from "zod";
import { type SourceKind, sourceKinds } from "@/lib/sources/vocabulary";
import { isWord, wordsOf } from "@/lib/vocabulary";
import type { RestsOnData } from "./resting";
import type { SetAside } from "./set-aside";

/** The names under which an address says what is set aside; each but `only` can stand there more than once. */
const parameters = {
  only: "group of sources",
  kind: "kind of source",
  through: "interpretation",
  name: "name",
  source: "source",
} as const;

type Parameter = keyof typeof parameters;

/** The one group that an address can keep: the rest is set aside. */
export const primary = "primary";

/** What is set aside, or a sentence that says what of the address is unknown. */
export type ParsedSetAside = { ok: true; aside: SetAside } | { ok: false; problem: string };

type Params = Record<string, string | string[] | undefined>;

/** Each name of an author or editor once, by family name. */
export function namesOf(sources: RestsOnData["sources"]): { full: string; family: string }[] {
  const names = new Map(sources.flatMap((source) => source.names.map((name) => [name.full, name])));
  return [...names.values()].sort(
    (a, b) => a.family.localeCompare(b.family, "en") || a.full.localeCompare(b.full, "en"),
  );
}

const problemOf = (parameter: Parameter, value: string, allowed: readonly string[]): string => {
  const shown = value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value;
  const list = allowed.length > 0 && allowed.length <= 20 ? ` It can be ${allowed.join(", ")}.` : "";
  return `The address asks to set aside by the ${parameters[parameter]} “${shown}” (${parameter}=), which does not exist here.${list}`;
};

/**
 * Reads from an address what is set aside. Empty values count as absent, repeated ones once; the order in which they
 * come makes no difference; parameters that are not ours are left alone.
 * @returns the choice in the order of the map, or a sentence that names the first unknown value
 */
export function parseSetAside(params: Params, data: Pick<RestsOnData, "sources" | "voices">): ParsedSetAside {
  const allowed: Record<Parameter, readonly string[]> = {
    only: [primary],
    kind: wordsOf(sourceKinds),
    through: data.voices.map(({ key }) => key),
    name: namesOf(data.sources).map(({ full }) => full),
    source: data.sources.map(({ key }) => key),
  };
  const read: Record<Parameter, string[]> = { only: [], kind: [], through: [], name: [], source: [] };
  for (const parameter of wordsOf(parameters)) {
    const known = z.enum([...allowed[parameter]]);
    const given = new Set<string>();
    for (const value of [params[parameter]].flat()) {
      if (!value) continue;
      if (!known.safeParse(value).success)
        return { ok: false, problem: problemOf(parameter, value, allowed[parameter]) };
      given.add(value);
    }
    read[parameter] = allowed[parameter].filter((value) => given.has(value));
  }
  const isKind = (kind: string): kind is SourceKind => isWord(sourceKinds, kind);
  return {
    ok: true,
    aside: {
      onlyPrimary: read.only.length > 0,
      kinds: read.kind.filter(isKind),
      through: read.through,
      names: read.name,
      sources: read.source,
    },
  };
}

/** The address of a choice, from its question mark; empty where nothing is set aside. */
export function setAsideQuery(aside: Partial<SetAside>): string {
  const { onlyPrimary = false, kinds = [], through = [], names = [], sources = [] } = aside;
  const params = new URLSearchParams();
  if (onlyPrimary) params.set("only", primary);
  for (const kind of kinds) params.append("kind", kind);
  for (const voice of through) params.append("through", voice);
  for (const name of names) params.append("name", name);
  for (const source of sources) params.append("source", source);
  return params.size > 0 ? `?${params}` : "";
}
