import { accountActions } from "./accounts";
import type { Action } from "./action";
import { annotationActions } from "./annotations";
import { checkActions } from "./checks";
import { notificationActions } from "./notifications";
import { proposalActions } from "./proposals";

/** Everything that can be done by a form, by the name in its address. */
export const actions: Record<string, Action> = {
  ...accountActions,
  ...annotationActions,
  ...notificationActions,
  ...checkActions,
  ...proposalActions,
};
