import { attachAnnotation } from "@/lib/annotations/attach";
import { createAnnotation, editAnnotation, restoreAnnotation, withdrawAnnotation } from "@/lib/annotations/commands";
import {
  annotationIdSchema,
  attachAnnotationSchema,
  createAnnotationSchema,
  editAnnotationSchema,
} from "@/lib/annotations/schema";
import { AppError } from "@/lib/errors";
import { action } from "./action";

/** Lets a form come back with its note as it will look. */
function showFirst({ preview }: { preview?: string }): void {
  if (preview) throw new AppError("invalid", "This is how it will look. Nothing was sent yet.");
}

/** Writing, changing, withdrawing and restoring annotations. */
export const annotationActions = {
  "annotations/create": action({
    needs: "annotation.write",
    input: createAnnotationSchema,
    async run({ actor }, { to, preview, ...input }) {
      showFirst({ preview });
      const { id, path } = await createAnnotation(actor, input);
      return { to: `${to ?? path}#note-${id}` };
    },
  }),
  "annotations/edit": action({
    needs: "annotation.write",
    input: editAnnotationSchema,
    async run({ actor }, { to, preview, ...input }) {
      showFirst({ preview });
      const { id, path } = await editAnnotation(actor, input);
      return { to: `${to ?? path}#note-${id}` };
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
  "annotations/attach": action({
    needs: "annotation.write",
    input: attachAnnotationSchema,
    async run({ actor }, input) {
      const { id, path } = await attachAnnotation(actor, input);
      return { to: `${path}#note-${id}` };
    },
  }),
};
