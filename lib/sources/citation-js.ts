import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import chicago from "@citation/csl-style-chicago-fullnote-bibliography";
import type { CslItem } from "./csl";

const style = "chicago-fullnote-bibliography";

/** A bundler gives the package's ECMAScript module, Node.js its CommonJS one, one level deeper. */
const chicagoXml = "default" in chicago ? (chicago.default as typeof chicago).content : chicago.content;

// Entries are read one by one here, filtered and linked: a dash for "the same author" would point at nothing.
plugins.config.get("@csl").styles.add(style, chicagoXml.replace(/ subsequent-author-substitute="[^"]*"/, ""));

// The record's key is its label. Text stays in UTF-8: to ASCII, Citation.js drops Cyrillic altogether
// (citation-js/citation-js#177); what TeX reserves is escaped in ./bibtex.ts.
const bibtex = plugins.config.get("@bibtex");
Object.assign(bibtex.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
// A chapter has a title of its own; in BibTeX's @inbook the title is the book's.
bibtex.types.bibtex.target.chapter = "incollection";

const cite = (items: readonly CslItem[]) => new Cite(items, { forceType: "@csl/list+object" });

const asHtml = { style, lang: "en-US", format: "html" } as const;

/** Chicago bibliography entries as citeproc's HTML, in the style's order, each with the id of its record. */
export const bibliographyHtml = (items: readonly CslItem[]): [id: string, html: string][] =>
  cite(items).format("bibliography", { ...asHtml, asEntryArray: true });

/** The Chicago note of a first citation, as citeproc's HTML. */
export const noteHtml = (item: CslItem): string => cite([item]).format("citation", asHtml);

/** A BibTeX entry; its text must be escaped already. */
export const bibtexEntry = (item: CslItem): string => cite([item]).format("bibtex").trim();

/** The tags of a RIS record with their values, `TY` among them. */
export const risTags = (item: CslItem): Record<string, string | string[]> =>
  cite([item]).format("ris", { format: "object" })[0] ?? {};

/** Records of a text in one format, as raw CSL-JSON. The format is named: left to guess, Citation.js would fetch addresses. */
const readAs = (format: "@biblatex/text" | "@ris/file", text: string): Record<string, unknown>[] =>
  plugins.input.chain(text, { forceType: format, generateGraph: false });

export const readBibtex = (text: string) => readAs("@biblatex/text", text);
export const readRis = (text: string) => readAs("@ris/file", text);
