import type { AnnotationKind } from "@/lib/annotations/vocabulary";
import type { ExchangedNote, ExchangedTarget, ExchangedWork } from "./exchanged-note";

/** The context of the W3C Web Annotation vocabulary. */
export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** The media type of Web Annotations. */
export const webAnnotationType = `application/ld+json; profile="${annotationContext}"`;

/** The motivation that comes nearest to a kind; the kind itself stands in a body that classifies. */
const motivations: Record<AnnotationKind, string> = {
  comment: "commenting",
  question: "questioning",
  correction: "editing",
  source: "linking",
  disagreement: "assessing",
  link: "linking",
};

/** Media type of a work that a note cites: CSL-JSON with the place in it. */
export const workFormat = "application/vnd.citationstyles.csl+json";

const text = (purpose: string, value: string, format?: string) => ({
  type: "TextualBody",
  value,
  ...(format && { format }),
  purpose,
});

const workBody = ({ source, csl, locator }: ExchangedWork) => ({
  ...text("describing", JSON.stringify({ csl, locator }), workFormat),
  ...(source !== null && { "dcterms:source": source }),
});

function bodies({ kind, body, tags, link, works }: ExchangedNote): object[] {
  return [
    text("commenting", body, "text/markdown"),
    text("classifying", link ? `${kind}: ${link.relation}` : kind),
    ...tags.map((tag) => text("tagging", tag)),
    ...(link ? [{ type: "SpecificResource", source: link.claim, purpose: "linking" }] : []),
    ...works.map(workBody),
  ];
}

function targets({ source, quote, position }: ExchangedTarget): object {
  const selector = [
    ...(quote ? [{ type: "TextQuoteSelector", ...quote }] : []),
    ...(position ? [{ type: "TextPositionSelector", ...position }] : []),
  ];
  return { source, ...(selector.length > 0 && { selector }) };
}

/** A note as a W3C Web Annotation, without the context. */
function toWebAnnotation(note: ExchangedNote): object {
  const { id, kind, created, modified, creator, target, answers } = note;
  return {
    id,
    type: "Annotation",
    motivation: answers === null ? motivations[kind] : "replying",
    created,
    ...(modified !== null && { modified }),
    ...(creator !== null && { creator: { type: "Person", name: creator } }),
    body: bodies(note),
    // An answer has what it answers for its target; where that stands, stands in the state of the thread.
    target: answers === null ? targets(target) : [answers, targets(target)],
  };
}

/** One note as a document in JSON-LD (https://www.w3.org/TR/annotation-model/). */
export const serializeNote = (note: ExchangedNote): object => ({
  "@context": annotationContext,
  ...toWebAnnotation(note),
});

/** Several notes as one page of annotations. */
export const serializeNotes = (id: string, notes: readonly ExchangedNote[]): object => ({
  "@context": annotationContext,
  id,
  type: "AnnotationPage",
  items: notes.map(toWebAnnotation),
});

/**
 * All notes of a kind as one collection with its one page. The addresses of the two differ by a fragment: they are in
 * the same document.
 * @param id address of the collection
 */
export function serializeCollection(id: string, label: string, notes: readonly ExchangedNote[]): object {
  const page = `${id}#page-1`;
  return {
    "@context": annotationContext,
    id,
    type: "AnnotationCollection",
    label,
    total: notes.length,
    first: { id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items: notes.map(toWebAnnotation) },
    last: page,
  };
}
