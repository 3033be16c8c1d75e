import { bibtexEntry } from "./citation-js";
import type { CslItem } from "./csl";
import { forExchange } from "./exchange-record";

/** What TeX takes for a command; braces are spelled out, because BibTeX counts them even when they are escaped. */
const reserved: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** Fields that are not text: TeX packages read them as they stand. */
const verbatim = new Set(["id", "type", "DOI", "URL", "ISBN", "ISSN"]);

/** Text with TeX's reserved characters escaped; the inline markup of CSL-JSON is left to Citation.js. */
function escapeTex(text: string): string {
  return text.replace(/<\/?(?:i|b|sc|sup|sub)>|[\\{}~^<>&%$#_]/g, (found) => reserved[found] ?? found);
}

/** Every text inside a value escaped. */
function escaped(value: unknown): unknown {
  if (typeof value === "string") return escapeTex(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]) => [field, verbatim.has(field) ? inside : escaped(inside)]),
  );
}

/** The record as a BibTeX entry in UTF-8, labelled with its id. */
export function bibtex(csl: CslItem): string {
  // Escaping changes no field's type: what was a record is one still.
  const entry = bibtexEntry(escaped(forExchange(csl)) as CslItem);
  // Citation.js gives an address twice; styles print the second as text, where TeX stumbles over its underscores.
  return `${entry.replace(/^\thowpublished = \{https?:.*\},\n/m, "")}\n`;
}
