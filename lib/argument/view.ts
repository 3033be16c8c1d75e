import { z } from "zod";
import type { ArgumentData } from "./argument";

/** How many steps of inference around a claim can be drawn. */
export const depths = [1, 2, 3, 4] as const;
export type Depth = (typeof depths)[number];

/** The word of an address for every section. */
export const allSections = "all";

/**
 * What the address says of the map: the whole essay with some sections open, in their order; or what lies around a
 * claim.
 */
export type ArgumentView = { kind: "essay"; open: string[] } | { kind: "claim"; claim: string; depth: Depth };

/** A view, or a sentence that says what of the address is wrong. */
export type ParsedArgumentView = { ok: true; view: ArgumentView } | { ok: false; problem: string };

type Params = Record<string, string | string[] | undefined>;

const problem = (sentence: string): ParsedArgumentView => ({ ok: false, problem: sentence });
const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value);
const valuesOf = (params: Params, name: string): string[] =>
  [params[name] ?? []].flat().filter((value) => value !== "");

function parseAround(claim: string, depth: string | undefined, { claims }: Pick<ArgumentData, "claims">) {
  if (!claims.some(({ key }) => key === claim))
    return problem(`The address asks for the claim “${short(claim)}”, which does not exist in this essay.`);
  const steps = z.coerce
    .number()
    .pipe(z.literal(depths))
    .safeParse(depth ?? "1");
  if (!steps.success) {
    return problem(
      `The address asks for the depth “${short(depth ?? "")}”, which cannot be drawn. It can be ${depths.join(", ")}.`,
    );
  }
  return { ok: true, view: { kind: "claim", claim, depth: steps.data } } satisfies ParsedArgumentView;
}

/**
 * Reads the state of the map from an address. Empty values count as absent, repeated ones once; of several claims or
 * depths the last counts; parameters that are not ours are left alone.
 */
export function parseArgumentView(params: Params, data: Pick<ArgumentData, "sections" | "claims">): ParsedArgumentView {
  const [open, claim, depth] = [valuesOf(params, "open"), valuesOf(params, "claim"), valuesOf(params, "depth")];
  const chosen = claim.at(-1);
  if (chosen !== undefined) {
    if (open.length > 0)
      return problem("The address asks for open sections and for a claim; the map can show one or the other.");
    return parseAround(chosen, depth.at(-1), data);
  }
  if (depth.length > 0) return problem("The address asks for a depth without a claim around which to draw it.");
  const keys = data.sections.map(({ key }) => key);
  const allowed = z.enum([allSections, ...keys]);
  for (const value of open) {
    if (!allowed.safeParse(value).success) {
      const list = keys.length <= 20 ? ` It can be ${[allSections, ...keys].join(", ")}.` : "";
      return problem(`The address asks to open the section “${short(value)}”, which does not exist here.${list}`);
    }
  }
  return {
    ok: true,
    view: { kind: "essay", open: open.includes(allSections) ? keys : keys.filter((key) => open.includes(key)) },
  };
}

/** The address of a view, from its question mark: defaults are left out, the order is fixed. */
export function argumentQuery(view: ArgumentView, sections: ArgumentData["sections"]): string {
  const params = new URLSearchParams();
  if (view.kind === "claim") {
    params.set("claim", view.claim);
    if (view.depth > 1) params.set("depth", String(view.depth));
  } else if (view.open.length === sections.length && sections.length > 1) {
    params.set("open", allSections);
  } else {
    for (const key of view.open) params.append("open", key);
  }
  return params.size > 0 ? `?${params}` : "";
}

/** The view with a section opened, or closed where it was open. */
export function withSection(view: ArgumentView, key: string, sections: ArgumentData["sections"]): ArgumentView {
  const open = view.kind === "essay" ? view.open : [];
  const isOpen = (section: string) => (section === key ? !open.includes(key) : open.includes(section));
  return { kind: "essay", open: sections.map((section) => section.key).filter(isOpen) };
}
