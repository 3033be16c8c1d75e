import { z } from "zod";
import { accountPath, roleRequestsPath } from "@/lib/addresses";
import { askForRole, decideRoleRequest, takeRequestBack } from "@/lib/roles/commands";
import { roleDecisionSchema, roleRequestSchema } from "@/lib/roles/schema";
import { action } from "./action";

/** Asking for a role, and answering. */
export const roleActions = {
  "roles/ask": action({
    needs: "role.request",
    input: roleRequestSchema,
    async run({ actor }, input) {
      await askForRole(actor, input);
      return { to: `${accountPath}?done=role-asked` };
    },
  }),
  "roles/take-back": action({
    needs: "role.request",
    input: z.strictObject({}),
    async run({ actor }) {
      await takeRequestBack(actor);
      return { to: `${accountPath}?done=role-taken-back` };
    },
  }),
  "roles/decide": action({
    needs: "role.grant",
    input: roleDecisionSchema,
    async run({ actor }, input) {
      await decideRoleRequest(actor, input);
      return { to: roleRequestsPath };
    },
  }),
};
