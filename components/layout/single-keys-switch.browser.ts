import { singleKeysOn, switchSingleKeys } from "@/components/browser/single-keys";

/** Sets the switch as this browser has it, and follows it. */
export function startSingleKeysSwitch(): void {
  for (const label of document.querySelectorAll<HTMLElement>(".single-keys")) {
    const box = label.querySelector("input");
    if (!box) continue;
    box.checked = singleKeysOn();
    box.addEventListener("change", () => switchSingleKeys(box.checked));
  }
}
