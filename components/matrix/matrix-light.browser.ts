import { columnOf, findMatrix } from "./matrix-grid.browser";

/**
 * Lights the column of the pointer, or else of the focus, by one strip beneath the table. The row is lit by the
 * stylesheet. Neither touches a cell, however many there are.
 */
export function startMatrixLight(): void {
  const table = findMatrix();
  if (!table?.parentElement) return;
  const strip = document.createElement("div");
  strip.className = "matrix-light";
  strip.hidden = true;
  table.parentElement.prepend(strip);

  const light = (element: Element | null) => {
    const cell = element?.closest("tbody td");
    strip.hidden = !cell;
    if (!cell) return;
    const { left, width } = cell.getBoundingClientRect();
    strip.style.left = `${left - table.getBoundingClientRect().left}px`;
    strip.style.width = `${width}px`;
  };
  let column = -1;
  const follow = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const entered = target.closest("tbody") ? columnOf(target) : -1;
    if (entered === column) return;
    column = entered;
    light(target);
  };
  const leave = () => {
    const focused = table.contains(document.activeElement) ? document.activeElement : null;
    column = focused ? columnOf(focused) : -1;
    light(focused);
  };
  table.addEventListener("pointerover", follow);
  table.addEventListener("focusin", follow);
  table.addEventListener("pointerleave", leave);
  table.addEventListener("focusout", leave);
}
