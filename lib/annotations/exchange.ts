import { annotationPath, annotationsPath, claimPath, readPath, sourcePath } from "@/lib/addresses";
import { toCodePoints } from "@/lib/formats/w3c-annotation/code-points";
import type { ExchangedNote, ExchangedTarget } from "@/lib/formats/w3c-annotation/exchanged-note";
import type { Annotation } from "./annotation";

/** The selectors of a note on words, with the whole text to which its offsets refer. */
export type Selected = { exact: string; prefix: string; suffix: string; start: number; end: number; text: string };

type Absolute = (path: string) => string;

function pageOf(slug: string, { target, targetKey: key, paragraph }: Annotation): string {
  if (target === "claim" && key) return claimPath(slug, key);
  if (target === "text") return readPath(slug);
  if (target === "paragraph" || !key) return readPath(slug, paragraph ?? undefined);
  return annotationsPath(slug, { target, key });
}

function toTarget(source: string, { exact }: Annotation, selected: Selected | null): ExchangedTarget {
  if (!selected) return { source, quote: exact === null ? null : { exact, prefix: "", suffix: "" }, position: null };
  const { prefix, suffix, start, end, text } = selected;
  return {
    source,
    quote: { exact: selected.exact, prefix, suffix },
    position: { start: toCodePoints(text, start), end: toCodePoints(text, end) },
  };
}

/**
 * A note as other programs get it.
 * @param selected where it stands in the text, if its reader may read that; null for a note on anything else
 */
export function toExchangedNote(
  slug: string,
  annotation: Annotation,
  selected: Selected | null,
  absolute: Absolute,
): ExchangedNote {
  const { id, kind, body, tags, createdAt, editedAt, author, parent, link, sources } = annotation;
  return {
    id: absolute(annotationPath(slug, id)),
    kind,
    body,
    tags,
    created: createdAt.toISOString(),
    modified: editedAt?.toISOString() ?? null,
    creator: author?.name ?? null,
    target: toTarget(absolute(pageOf(slug, annotation)), annotation, selected),
    answers: parent === null ? null : absolute(annotationPath(slug, parent)),
    link: link && { relation: link.relation, claim: absolute(claimPath(slug, link.claim)) },
    works: sources.map(({ source, csl, locator }) => ({
      source: source === null ? null : absolute(sourcePath(slug, source)),
      csl,
      locator,
    })),
  };
}
