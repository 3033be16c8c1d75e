import type { Point } from "./layout";

const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** From one side of a gap to the other, level at both ends. */
function bend(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
}

/** The path of an edge as SVG writes it: bent between two columns, level across a column. */
export function bentPath(route: readonly Point[]): string {
  const [first, ...others] = route;
  if (!first) return "";
  return `M${at(first)}${others
    .map((point, index) => (index % 2 === 0 ? bend(route[index] ?? first, point) : `L${at(point)}`))
    .join("")}`;
}

/** A path of straight pieces. */
export function straightPath(route: readonly Point[]): string {
  return route.map((point, index) => `${index === 0 ? "M" : "L"}${at(point)}`).join("");
}

/** Where the word on an edge stands: in the middle of its first bend. */
export function labelPoint([first, second]: readonly Point[]): Point {
  if (!first || !second) return { x: 0, y: 0 };
  return { x: Math.round((first.x + second.x) / 2), y: Math.round((first.y + second.y) / 2) };
}
