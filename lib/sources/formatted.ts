import { bibtex } from "./bibtex";
import { bibliographyHtml, noteHtml } from "./citation-js";
import type { CslItem } from "./csl";
import { inlineRuns, type Run } from "./inline-runs";
import { asPrinted } from "./printed-record";
import { ris } from "./ris";

/** An entry of a bibliography. */
export type BibliographyEntry = { /** Id of the record. */ id: string; entry: Run[] };

/** A work's record in every form that a scholar may want to take away. */
export type FormattedRecord = {
  /** Chicago note, as at the first citation. */
  note: Run[];
  /** Chicago bibliography entry. */
  bibliography: Run[];
  bibtex: string;
  ris: string;
  /** CSL-JSON, a list of one. */
  csl: string;
};

/** Chicago bibliography entries in the style's order: by author or editor, then by title. */
export function bibliography(items: readonly CslItem[]): BibliographyEntry[] {
  if (items.length === 0) return [];
  return bibliographyHtml(items.map(asPrinted)).map(([id, html]) => ({ id, entry: inlineRuns(html) }));
}

/** The Chicago note (17th edition, full) of a first citation, without a page. */
export function chicagoNote(csl: CslItem): Run[] {
  const runs = inlineRuns(noteHtml(asPrinted(csl)));
  // A note is a sentence: “review of …” begins it where no author does.
  return runs.map((run, at) =>
    at === 0 ? { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) } : run,
  );
}

/** CSL-JSON as its specification has it: a list, here of one record, exactly as it is stored. */
export const cslJson = (csl: CslItem): string => `${JSON.stringify([csl], null, 2)}\n`;

/** A record in every form. */
export function formatRecord(csl: CslItem): FormattedRecord {
  return {
    note: chicagoNote(csl),
    bibliography: bibliography([csl])[0]?.entry ?? [],
    bibtex: bibtex(csl),
    ris: ris(csl),
    csl: cslJson(csl),
  };
}
