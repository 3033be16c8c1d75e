import { z } from "zod";

/** The most of a new member's notes that can wait for a moderator. */
export const mostPreModerated = 50;

/** The settings as a form holds them. */
export const changeSettingsSchema = z.strictObject({
  preModerated: z.coerce
    .number({ error: "Write a number." })
    .int({ error: "Write a whole number." })
    .min(0, { error: "Write 0 or more." })
    .max(mostPreModerated, { error: `${mostPreModerated} at most.` }),
});

/** The settings as a form holds them. */
export type ChangeSettingsInput = z.output<typeof changeSettingsSchema>;
