import { isSingleKey } from "@/components/browser/single-keys";

/** How small and how large the map can be made, as a share of its natural size. */
const least = 0.08;
const most = 2.5;
const step = 1.25;

/** The smallest share at which the text of a map can be read without effort. */
const readable = 0.85;

type Size = "in" | "out" | "fit" | "natural";

/** Keys that do the same as the buttons, while the focus is in the frame. */
const sizeKeys: Record<string, Size> = { "+": "in", "=": "in", "-": "out", "0": "fit", "1": "natural" };

/** Sizing of the map within its frame. The point under the pointer, or the middle of the frame, stays where it is. */
function sizing(map: SVGSVGElement, frame: HTMLElement, shown: HTMLElement) {
  const { width, height } = map.viewBox.baseVal;
  let scale = map.getBoundingClientRect().width / width;
  const set = (wanted: number, at = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }) => {
    const next = Math.min(most, Math.max(least, wanted));
    const left = ((frame.scrollLeft + at.x) / scale) * next - at.x;
    const top = ((frame.scrollTop + at.y) / scale) * next - at.y;
    scale = next;
    map.classList.remove("fits");
    map.setAttribute("width", String(width * scale));
    map.setAttribute("height", String(height * scale));
    frame.scrollTo({ left, top, behavior: "instant" });
    shown.textContent = `${Math.round(scale * 100)} %`;
  };
  return {
    by: (factor: number, at?: { x: number; y: number }) => set(scale * factor, at),
    to: (size: Size) => {
      const fitting = Math.min(1, frame.clientWidth / width, (window.innerHeight * 0.86) / height);
      set({ in: scale * step, out: scale / step, fit: fitting, natural: 1 }[size]);
    },
    /** A map that is a little too wide is shown whole; any other at its natural size. */
    begin: () => {
      const wide = frame.clientWidth / width;
      set(wide >= readable ? Math.min(1, wide) : 1);
    },
  };
}

/** Dragging moves the map in its frame; with a finger, the browser itself does. A drag is no click on what it began on. */
function startDragging(frame: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let dragged = false;
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener("pointerdown", ({ button, pointerType, clientX, clientY }) => {
    dragged = false;
    if (button === 0 && pointerType === "mouse")
      from = { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop };
  });
  window.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    dragged ||= Math.hypot(x, y) > 4;
    if (!dragged) return;
    frame.classList.add("is-held");
    frame.scrollTo({ left: from.left - x, top: from.top - y, behavior: "instant" });
  });
  window.addEventListener("pointerup", () => {
    from = null;
    frame.classList.remove("is-held");
  });
  frame.addEventListener(
    "click",
    (event) => {
      if (dragged) event.preventDefault();
      dragged = false;
    },
    true,
  );
}

/** Buttons, keys, wheel and pointer for the size of the map and the part of it that is seen. */
export function startMapSizes(map: SVGSVGElement, frame: HTMLElement, tools: HTMLElement): void {
  const shown = tools.querySelector<HTMLElement>("#map-size");
  if (!shown) return;
  const size = sizing(map, frame, shown);
  size.begin();
  for (const button of tools.querySelectorAll<HTMLButtonElement>("button[data-size]"))
    button.addEventListener("click", () => size.to(button.dataset.size as Size));
  frame.addEventListener("keydown", (event) => {
    const wanted = sizeKeys[event.key];
    if (!wanted || !isSingleKey(event)) return;
    event.preventDefault();
    size.to(wanted);
  });
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      size.by(Math.exp(-event.deltaY / 400), { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    { passive: false },
  );
  startDragging(frame);
}
