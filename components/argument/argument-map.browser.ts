import { startMapPicture } from "./map-picture.browser";
import { startMapSizes } from "./map-size.browser";
import { startMapTravel } from "./map-travel.browser";

/** Moves the frame so that the node with which one begins is in its upper half, and the page not at all. */
function showFirst(map: SVGSVGElement, frame: HTMLElement): void {
  if (window.location.hash) return;
  const node =
    map.querySelector(".node.chosen > a") ?? map.querySelector(".node.claim > a") ?? map.querySelector(".node");
  if (!node) return;
  const [box, within] = [node.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollTo({
    left: box.left - within.left - (frame.clientWidth - box.width) / 2,
    top: box.top - within.top - frame.clientHeight / 4,
    behavior: "instant",
  });
}

/** The argument map: its size, the way through it by keys, the part of it that is seen first, its picture. */
export function startArgumentMap(): void {
  const map = document.querySelector<SVGSVGElement>("svg#argument-map");
  const frame = document.getElementById("map-frame");
  const tools = document.getElementById("map-tools");
  const picture = document.getElementById("map-png");
  if (!map || !frame || !tools) return;
  for (const hidden of [tools, document.getElementById("map-keys")]) hidden?.removeAttribute("hidden");
  startMapSizes(map, frame, tools);
  startMapTravel(map);
  if (picture instanceof HTMLButtonElement) startMapPicture(picture);
  showFirst(map, frame);
}
