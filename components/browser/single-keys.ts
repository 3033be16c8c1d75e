/** Where a browser keeps that its reader wants no keys of one character. */
const setting = "single-keys";

/** Whether keys of one character (`j`, `k`, `/`) do something: yes, unless this browser's reader has switched them off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true; // A browser that keeps nothing.
  }
}

/** Switches keys of one character on or off, in this browser, from now on. */
export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(setting, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing: the switch cannot hold.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

/**
 * Whether a key press may be taken for a command of one key: nothing is being typed, no other key is held, and the
 * reader has not switched such keys off (WCAG 2.2, 2.1.4).
 */
export function isSingleKey({ altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return !(altKey || ctrlKey || metaKey) && !isTyping(target) && singleKeysOn();
}

/** The letter of a key. On a keyboard of another alphabet, the one that stands at its place: Russian о is j. */
export function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
}
