import { citationPath } from "@/lib/addresses";
import { recordCheck } from "@/lib/checks/commands";
import { checkFormSchema } from "@/lib/checks/schema";
import { action } from "./action";

/** Recording that a citation was looked up. */
export const checkActions = {
  "checks/record": action({
    needs: "check.record",
    input: checkFormSchema,
    async run({ actor }, input) {
      // Comparing comes back to the form: its page sets what was typed beside what the essay prints.
      if (input.deed === "compare") return { to: `${citationPath(input.essay, input.citation)}#check`, keep: true };
      const { deed: _, rights: __, ...check } = input;
      const { id, path } = await recordCheck(actor, check);
      return { to: `${path}#check-${id}` };
    },
  }),
};
