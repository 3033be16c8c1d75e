import { isSingleKey, letterOf } from "@/components/browser/single-keys";

/** How long the key after `g` is waited for, in milliseconds. */
const patience = 1500;

/** Whether a key asks for the list of keys: `?`, or the key that has it where a Latin keyboard does. */
const asksForList = ({ key, code, shiftKey }: KeyboardEvent): boolean =>
  key === "?" || (code === "Slash" && shiftKey && key === ",");

/** `g` and a letter open a page of the menu; `?` opens the list of all keys. */
export function startGoKeys(): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  document.addEventListener("keydown", (event) => {
    if (!isSingleKey(event)) return;
    if (asksForList(event)) {
      event.preventDefault();
      document.getElementById("keys")?.togglePopover();
      return;
    }
    if (event.shiftKey) return;
    const letter = letterOf(event);
    const waited = event.timeStamp - pressedAt <= patience;
    pressedAt = letter === "g" && !waited ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const link = waited ? document.querySelector<HTMLAnchorElement>(`nav a[data-go="${CSS.escape(letter)}"]`) : null;
    if (!link) return;
    event.preventDefault();
    window.location.assign(link.href);
  });
}
