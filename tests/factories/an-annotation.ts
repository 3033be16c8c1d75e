import { createAnnotation } from "@/lib/annotations/commands";
import { type CreateAnnotationInput, createAnnotationSchema } from "@/lib/annotations/schema";
import type { Actor } from "@/lib/auth/actor";
import { aMap } from "./a-map";

/** What a form about a claim of the small map holds, unless told otherwise. */
export const annotationFields = (more: Partial<Record<keyof CreateAnnotationInput, string>> = {}) => ({
  essay: aMap().essay.slug,
  target: "claim",
  key: "1.1",
  kind: "comment",
  visibility: "public",
  body: "Is that so?",
  ...more,
});

/** Writes an annotation as its author does, and gives its id. */
export async function anAnnotation(
  author: Actor,
  more: Partial<Record<keyof CreateAnnotationInput, string>> = {},
): Promise<string> {
  const { id } = await createAnnotation(author, createAnnotationSchema.parse(annotationFields(more)));
  return id;
}
