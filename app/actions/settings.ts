import { settingsPath } from "@/lib/addresses";
import { changeSettings } from "@/lib/settings/commands";
import { changeSettingsSchema } from "@/lib/settings/schema";
import { action } from "./action";

/** What administrators settle. */
export const settingsActions = {
  "settings/change": action({
    needs: "settings.change",
    input: changeSettingsSchema,
    async run({ actor }, input) {
      await changeSettings(actor, input);
      return { to: `${settingsPath}?done=changed` };
    },
  }),
};
