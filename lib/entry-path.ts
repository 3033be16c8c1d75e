import {
  annotationPath,
  citationPath,
  claimPath,
  glossaryPath,
  interpretationPath,
  personPath,
  questionPath,
  readPath,
  sourcePath,
} from "@/lib/addresses";

/** What has a place of its own on the pages of an essay. */
export type EntryKind =
  | "claim"
  | "citation"
  | "question"
  | "interpretation"
  | "source"
  | "paragraph"
  | "text"
  | "position"
  | "note"
  | "annotation"
  | "person"
  | "term";

/** An entry, with what it hangs on: keys of a claim or a question, the number of a paragraph; null where on none. */
export type PlacedEntry = {
  kind: EntryKind;
  key: string;
  claim: string | null;
  question: string | null;
  paragraph: number | null;
};

/** Where an entry stands. */
export function entryPath(slug: string, { kind, key, claim, question, paragraph }: PlacedEntry): string {
  switch (kind) {
    case "claim":
      return claimPath(slug, key);
    case "citation":
      return citationPath(slug, key);
    case "question":
      return questionPath(slug, key);
    case "interpretation":
      return interpretationPath(slug, key);
    case "source":
      return sourcePath(slug, key);
    case "paragraph":
    case "text":
      return readPath(slug, Number(key));
    case "position":
      return `${claim ? claimPath(slug, claim) : questionPath(slug, question ?? "")}#${key}`;
    case "note":
      return claim ? `${claimPath(slug, claim)}#${key}` : readPath(slug, paragraph ?? undefined);
    case "annotation":
      return annotationPath(slug, key);
    case "person":
      return personPath(slug, key);
    case "term":
      return glossaryPath(slug, key);
  }
}
