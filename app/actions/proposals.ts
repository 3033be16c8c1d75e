import { restoreEntry } from "@/lib/history/commands";
import { restoreSchema } from "@/lib/history/schema";
import { proposeCorrection, proposePosition, proposeSource, withdrawProposal } from "@/lib/proposals/commands";
import { acceptProposal, changeClaim, changePosition, changeSource, declineProposal } from "@/lib/proposals/decide";
import {
  acceptSchema,
  changeClaimSchema,
  changePositionSchema,
  changeSourceSchema,
  declineSchema,
  proposeCorrectionSchema,
  proposePositionSchema,
  proposeSourceSchema,
  withdrawSchema,
} from "@/lib/proposals/schema";
import { action } from "./action";

/** Proposing a change of the map, taking it back, deciding it, and bringing an earlier state of an entry back. */
export const proposalActions = {
  "proposals/position": action({
    needs: "proposal.make",
    input: proposePositionSchema,
    run: async ({ actor }, input) => ({ to: (await proposePosition(actor, input)).path }),
  }),
  "proposals/source": action({
    needs: "proposal.make",
    input: proposeSourceSchema,
    run: async ({ actor }, input) => ({ to: (await proposeSource(actor, input)).path }),
  }),
  "proposals/correction": action({
    needs: "proposal.make",
    input: proposeCorrectionSchema,
    run: async ({ actor }, input) => ({ to: (await proposeCorrection(actor, input)).path }),
  }),
  "proposals/withdraw": action({
    needs: "proposal.make",
    input: withdrawSchema,
    run: async ({ actor }, { id }) => ({ to: (await withdrawProposal(actor, id)).path }),
  }),
  "proposals/accept": action({
    needs: "proposal.decide",
    input: acceptSchema,
    run: async ({ actor }, input) => ({ to: await acceptProposal(actor, input) }),
  }),
  "proposals/decline": action({
    needs: "proposal.decide",
    input: declineSchema,
    run: async ({ actor }, input) => ({ to: await declineProposal(actor, input) }),
  }),
  "proposals/change-position": action({
    needs: "proposal.decide",
    input: changePositionSchema,
    run: async ({ actor }, input) => ({ to: await changePosition(actor, input) }),
  }),
  "proposals/change-source": action({
    needs: "proposal.decide",
    input: changeSourceSchema,
    run: async ({ actor }, input) => ({ to: await changeSource(actor, input) }),
  }),
  "proposals/change-claim": action({
    needs: "proposal.decide",
    input: changeClaimSchema,
    run: async ({ actor }, input) => ({ to: await changeClaim(actor, input) }),
  }),
  "history/restore": action({
    needs: "proposal.decide",
    input: restoreSchema,
    run: async ({ actor }, input) => ({ to: await restoreEntry(actor, input) }),
  }),
};
