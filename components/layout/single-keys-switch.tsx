/**
 * Switches keys of one character off, for whoever presses them by accident or speaks to the machine. Shown where a
 * script runs; single-keys-switch.browser.ts sets it.
 */
export function SingleKeysSwitch() {
  return (
    <label className="single-keys no-print">
      <input type="checkbox" defaultChecked /> Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> paragraphs
    </label>
  );
}
