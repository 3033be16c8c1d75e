import { accountActions } from "./accounts";
import type { Action } from "./action";
import { annotationActions } from "./annotations";
import { groupActions } from "./groups";
import { moderationActions } from "./moderation";
import { notificationActions } from "./notifications";
import { settingsActions } from "./settings";

/** Everything that can be done by a form, by the name in its address. */
export const actions: Record<string, Action> = {
  ...accountActions,
  ...annotationActions,
  ...notificationActions,
  ...groupActions,
  ...moderationActions,
  ...settingsActions,
};
