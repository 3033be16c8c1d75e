/** What decides about who decides an appeal. */
export type Appealed = { authorId: string | null; hiddenById: string | null };

/**
 * Why a moderator does not decide an appeal, in a sentence; null where they do. Nobody decides their own; whoever hid
 * the note leaves it to another moderator, where there is one.
 * @param others how many moderators there are besides the note's author and whoever hid it
 */
export function whyNotDecideAppeal(
  moderator: string,
  { authorId, hiddenById }: Appealed,
  others: number,
): string | null {
  if (moderator === authorId) return "This is your own note: another moderator decides.";
  if (moderator === hiddenById && others > 0) return "You hid this note: another moderator decides.";
  return null;
}
