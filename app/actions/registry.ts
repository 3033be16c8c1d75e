import { accountActions } from "./accounts";
import type { Action } from "./action";
import { annotationActions } from "./annotations";
import { checkActions } from "./checks";
import { groupActions } from "./groups";
import { memberActions } from "./members";
import { moderationActions } from "./moderation";
import { notificationActions } from "./notifications";
import { ownAccountActions } from "./own-account";
import { proposalActions } from "./proposals";
import { roleActions } from "./roles";
import { settingsActions } from "./settings";
import { textActions } from "./texts";

/** Everything that can be done by a form, by the name in its address. */
export const actions: Record<string, Action> = {
  ...accountActions,
  ...annotationActions,
  ...notificationActions,
  ...ownAccountActions,
  ...roleActions,
  ...memberActions,
  ...groupActions,
  ...checkActions,
  ...moderationActions,
  ...settingsActions,
  ...proposalActions,
  ...textActions,
};
