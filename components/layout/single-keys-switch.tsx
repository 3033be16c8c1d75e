import { essayMenu } from "./essay-menu";

const keys = [
  ["/", "search"],
  ["j", "the next paragraph of the reader"],
  ["k", "the one before"],
  ["a", "a note on the paragraph, or on the words that are marked"],
  ["?", "this list"],
] as const;

/** Every key of one character, and what it does. Opens without a script as well. */
function KeysList() {
  return (
    <div id="keys" popover="auto" className="keys-list" role="dialog" aria-label="Keys">
      <p className="label text-soft">Keys</p>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        {essayMenu.map(({ letter, label }) => (
          <div key={letter}>
            <dt>
              <kbd>g</kbd> <kbd>{letter}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>In the matrix: arrows, Home and End, the number of a paragraph, Enter.</p>
    </div>
  );
}

/**
 * Switches keys of one character off, for whoever presses them by accident or speaks to the machine, and lists them.
 * Shown where a script runs; single-keys-switch.browser.ts sets it.
 */
export function SingleKeysSwitch() {
  return (
    <span className="single-keys no-print">
      <label>
        <input type="checkbox" defaultChecked /> Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> paragraphs
      </label>
      <button type="button" popoverTarget="keys">
        All keys
      </button>
      <KeysList />
    </span>
  );
}
