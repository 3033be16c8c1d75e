import { isSingleKey } from "@/components/browser/single-keys";
import { claimAt, typeOn } from "@/lib/matrix/type-ahead";
import { columnOf, findMatrix, stopIn } from "./matrix-grid.browser";
import { enter } from "./matrix-keys.browser";

/** How long a pause ends what is typed, in milliseconds. */
const pause = 1500;

/** Says where typing has led, to who sees and who hears. */
function announcer(frame: HTMLElement): (text: string) => void {
  const line = document.createElement("p");
  line.className = "matrix-jump no-print";
  line.role = "status";
  frame.after(line);
  return (text) => {
    line.textContent = text;
  };
}

/** What the address calls a claim, in the words of the line: "¶86, claim 86.1". */
const nameOf = (claim: string): string => `¶${claim.split(".")[0]}, claim ${claim}`;

/** Digits lead to the first claim of the paragraph of that number, or the nearest that follows; "86.3" to the claim. */
export function startMatrixTypeAhead(): void {
  const table = findMatrix();
  const frame = table?.closest<HTMLElement>(".matrix-frame");
  if (!table || !frame || table.dataset.rows !== "claims") return;
  const say = announcer(frame);
  let typed = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    typed = "";
    say("");
  };
  frame.addEventListener("keydown", (event) => {
    const next = event.key.length === 1 && isSingleKey(event) ? typeOn(typed, event.key) : null;
    if (next === null) return forget();
    event.preventDefault();
    typed = next;
    clearTimeout(timer);
    timer = setTimeout(forget, pause);
    const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")];
    const claim = claimAt(
      rows.map(({ dataset }) => dataset.row ?? ""),
      typed,
    );
    const row = rows.find(({ dataset }) => dataset.row === claim);
    if (!claim || !row) return say(`${typed}: no claim shown is there or after it.`);
    const from = document.activeElement;
    const stop = stopIn(row, from && table.contains(from) ? columnOf(from) : 0);
    if (stop) enter(stop);
    say(`${typed}: ${nameOf(claim)}`);
  });
  frame.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) forget();
  });
}
