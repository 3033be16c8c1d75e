/** What of a key press decides whether it is a shortcut. */
type Press = { key: string; code: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

/**
 * Whether a key press asks for the search: `/`, on whatever key it stands; and the key on which a Latin keyboard has
 * it where a Cyrillic one, which has `/` nowhere near, has the full stop.
 */
export function isSearchKey({ key, code, altKey, ctrlKey, metaKey }: Press): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return key === "/" || (code === "Slash" && key === ".");
}
