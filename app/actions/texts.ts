import { deskTextPath } from "@/lib/addresses";
import { chooseAnchor } from "@/lib/text/claim-anchor";
import { changeTextReaders, showEdition, uploadText } from "@/lib/text/desk-commands";
import { claimAnchorSchema, importTextSchema, showEditionSchema, textReadersSchema } from "@/lib/text/schema";
import { action } from "./action";

/** Keeping an essay's text. */
export const textActions = {
  "texts/import": action({
    needs: "text.import",
    input: importTextSchema,
    takesFile: true,
    limits: (_, { actor, network }) => [["heavy work by member", actor.kind === "member" ? actor.id : network]],
    async run({ actor }, input) {
      const { known, readersChanged } = await uploadText(actor, input);
      const done = known ? (readersChanged ? "text-readers" : "text-known") : "text-imported";
      return { to: `${deskTextPath(input.essay)}?done=${done}` };
    },
  }),
  "texts/show-edition": action({
    needs: "text.import",
    input: showEditionSchema,
    async run({ actor }, input) {
      await showEdition(actor, input);
      return { to: `${deskTextPath(input.essay)}?done=text-shown` };
    },
  }),
  "texts/readers": action({
    needs: "text.import",
    input: textReadersSchema,
    async run({ actor }, input) {
      await changeTextReaders(actor, input);
      return { to: `${deskTextPath(input.essay)}?done=text-readers` };
    },
  }),
  "texts/anchor": action({
    needs: "text.import",
    input: claimAnchorSchema,
    async run({ actor }, input) {
      await chooseAnchor(actor, input);
      return { to: `${deskTextPath(input.essay)}?done=anchor` };
    },
  }),
};
