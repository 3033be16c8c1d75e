type Box = { left: number; right: number; middle: number };
type Places = ReadonlyMap<string, { link: SVGAElement; box: Box }>;

const boxOf = (link: SVGAElement): Box => {
  const { x, y, width, height } = link.getBBox();
  return { left: x, right: x + width, middle: y + height / 2 };
};

/** Of some nodes, the one nearest in height. */
function nearest(names: readonly string[], from: Box, places: Places): string | undefined {
  const distance = (name: string) => Math.abs((places.get(name)?.box.middle ?? Number.POSITIVE_INFINITY) - from.middle);
  return names.filter((name) => places.has(name)).sort((a, b) => distance(a) - distance(b))[0];
}

/** The nodes of the same column that stand above or below. */
function inColumn(from: Box, direction: number, places: Places): string[] {
  return [...places]
    .filter(([, { box }]) => box.left < from.right && from.left < box.right)
    .filter(([, { box }]) => (box.middle - from.middle) * direction > 0)
    .map(([name]) => name);
}

/** The lines of the map as pairs of names, from what carries to what rests on it. */
const linesOf = (map: SVGSVGElement): [from: string, to: string, line: Element][] =>
  [...map.querySelectorAll("[data-edge]")].map((line) => {
    const [from = "", to = ""] = (line.getAttribute("data-edge") ?? "").split(" ");
    return [from, to, line];
  });

/**
 * Arrow keys along the lines of the map: right to what rests on a node, left to what carries it, up and down within a
 * column. The map is one stop of the Tab key, at the node last entered; the lines of the node in focus are lit.
 */
export function startMapTravel(map: SVGSVGElement): void {
  const links = [...map.querySelectorAll<SVGAElement>("a[data-node]")];
  const places: Places = new Map(links.map((link) => [link.dataset.node ?? "", { link, box: boxOf(link) }]));
  const lines = linesOf(map);
  const along = (key: string, name: string, box: Box): string | undefined => {
    const isPosition = (other: string) => other.startsWith("position:");
    switch (key) {
      case "ArrowRight":
        return nearest(
          lines.flatMap(([from, to]) => (from === name ? to : [])),
          box,
          places,
        );
      case "ArrowLeft":
        return nearest(
          lines.flatMap(([from, to]) => (to === name && !isPosition(from) ? from : [])),
          box,
          places,
        );
      case "ArrowUp":
        return nearest(inColumn(box, -1, places), box, places);
      case "ArrowDown":
        return nearest(inColumn(box, 1, places), box, places);
    }
  };
  const stop = (to: SVGAElement | undefined) => {
    for (const link of map.querySelectorAll<SVGAElement>("a")) link.setAttribute("tabindex", link === to ? "0" : "-1");
    // What belongs to the node can be reached from it.
    to?.parentElement?.querySelector(".centre")?.setAttribute("tabindex", "0");
  };
  stop(links.find((link) => link.parentElement?.classList.contains("chosen")) ?? links[0]);
  const light = (name: string | undefined) => {
    for (const [from, to, line] of lines)
      line.classList.toggle("lit", name !== undefined && (from === name || to === name));
  };
  const nodeAt = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest(".node")?.querySelector<SVGAElement>("a[data-node]") ?? null) : null;

  map.addEventListener("focusin", ({ target }) => {
    const node = nodeAt(target);
    light(node?.dataset.node);
    if (node && node === target) stop(node);
  });
  map.addEventListener("focusout", () => light(undefined));
  map.addEventListener("pointerover", ({ target }) => {
    const name = (nodeAt(target) ?? nodeAt(document.activeElement))?.dataset.node;
    light(name);
  });
  map.addEventListener("keydown", (event) => {
    const node = nodeAt(event.target);
    const name = node?.dataset.node;
    if (!name || event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const place = places.get(name);
    const next = place && along(event.key, name, place.box);
    if (next) reveal(places.get(next)?.link);
  });
}

/** Moves the focus, and the frame so far that the node can be seen. */
function reveal(link: SVGAElement | undefined): void {
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
