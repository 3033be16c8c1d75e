import { z } from "zod";

/** Only for taking paths apart: nothing is asked of it. */
const nowhere = "http://nowhere.invalid";

/** Whether an address stays on this site: a path, not another site's name after two slashes. */
export function isLocalPath(path: string): boolean {
  if (!/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return false;
  return URL.canParse(path, nowhere) && new URL(path, nowhere).origin === nowhere;
}

/** Where a form stands, or where to go after it: a path of this site. */
export const localPath = z.string().max(2000).refine(isLocalPath, { error: "must be a path of this site" });
