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

/** Where a bend is after the share `t` of its way: the point of the curve that {@link bentPath} draws. */
function onBend(from: Point, to: Point, t: number): Point {
  const middle = (from.x + to.x) / 2;
  const [start, end] = [(1 - t) ** 3, t ** 3];
  const [first, second] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2];
  return {
    x: from.x * start + middle * (first + second) + to.x * end,
    y: from.y * (start + first) + to.y * (second + end),
  };
}

const onLevel = (from: Point, to: Point, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

/** Points on the path of an edge, about `step` pixels from each other. */
export function pointsAlong(route: readonly Point[], step: number): Point[] {
  return route.slice(1).flatMap((to, at) => {
    const from = route[at] ?? to;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step);
    const on = at % 2 === 0 ? onBend : onLevel;
    return Array.from({ length: count }, (_, n) => on(from, to, (n + 0.5) / count));
  });
}
