import { recall, remember } from "@/components/browser/tab-memory";

const key = "layers of the reader";

/** The layers of the reader stay as they were set as long as the tab is open. */
export function startLayers(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(".layers input")];
  if (boxes.length === 0) return;
  const kept = recall<Record<string, boolean>>(key) ?? {};
  for (const box of boxes) {
    box.checked = kept[box.id] ?? box.checked;
    box.addEventListener("change", () =>
      remember(key, Object.fromEntries(boxes.map(({ id, checked }) => [id, checked]))),
    );
  }
}
