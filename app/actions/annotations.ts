import { createAnnotation, editAnnotation, restoreAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import { annotationIdSchema, createAnnotationSchema, editAnnotationSchema } from "@/lib/annotations/schema";
import { action } from "./action";

/** Writing, changing, withdrawing and restoring annotations. */
export const annotationActions = {
  "annotations/create": action({
    needs: "annotation.write",
    input: createAnnotationSchema,
    async run({ actor }, { to, ...input }) {
      const { id, path } = await createAnnotation(actor, input);
      return { to: to ? `${to}#note-${id}` : path };
    },
  }),
  "annotations/edit": action({
    needs: "annotation.write",
    input: editAnnotationSchema,
    async run({ actor }, { to, ...input }) {
      const { id, path } = await editAnnotation(actor, input);
      return { to: to ? `${to}#note-${id}` : path };
    },
  }),
  "annotations/withdraw": action({
    needs: "annotation.write",
    input: annotationIdSchema,
    async run({ actor }, { id, to }) {
      const { path } = await withdrawAnnotation(actor, id);
      return { to: to ?? path };
    },
  }),
  "annotations/restore": action({
    needs: "annotation.write",
    input: annotationIdSchema,
    async run({ actor }, { id, to }) {
      const { path } = await restoreAnnotation(actor, id);
      return { to: to ?? path };
    },
  }),
};
