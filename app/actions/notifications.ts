import { z } from "zod";
import { markRead } from "@/lib/notifications/commands";
import { action } from "./action";

/** What is done with notifications. */
export const notificationActions = {
  "notifications/mark-read": action({
    needs: "annotation.write",
    input: z.strictObject({ upTo: z.coerce.date() }),
    async run({ actor }, { upTo }) {
      await markRead(actor, upTo);
      return { to: "/notifications" };
    },
  }),
};
