import { risTags } from "./citation-js";
import type { CslItem } from "./csl";
import { forExchange } from "./exchange-record";

/** One line, without the inline markup of CSL-JSON: RIS has none. */
const oneLine = (value: string): string =>
  value
    .replace(/<\/?(?:i|b|sc|sup|sub)>/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The record in RIS, ended by an empty line's newline. Citation.js maps the fields; the lines are written here, because it
 * breaks every value after 70 characters, inside words, and cuts the identifier to 20.
 * For a newspaper it knows neither author nor day: these are mapped as a magazine's.
 */
export function ris(csl: CslItem): string {
  const record = forExchange(csl);
  const isNewspaper = record.type === "article-newspaper";
  const { TY, ID: _cut, ...tags } = risTags(isNewspaper ? { ...record, type: "article-magazine" } : record);
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${oneLine(value)}`),
  );
  return [`TY  - ${isNewspaper ? "NEWS" : TY}`, `ID  - ${csl.id}`, ...lines, "ER  - ", ""].join("\n");
}
