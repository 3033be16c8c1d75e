import type { Box, Point } from "./layout";
import { pointsAlong } from "./route-path";

/** A line with the width of the word that stands on it, in pixels; 0: it has none. */
export type WordedLine = { route: readonly Point[]; width: number };

/** How high a word is with the room above and below it, and how much room it has at both ends, in pixels. */
export const wordRoom = { height: 15, ends: 4 } as const;

/** How far apart the points are that are looked at, and the size of the squares by which they are found, in pixels. */
const step = 6;
const square = 24;

/** What a word on another word or on a box costs, in points of other lines beneath it. */
const covered = 50;

/** How far from the first bend of its line a word may stand, in pixels. */
const farthest = 600;

/** A number for each square; no map is so high that two have the same. */
const squareOf = (x: number, y: number): number => Math.floor(x / square) * 1_000_000 + Math.floor(y / square);

const plateAt = ({ x, y }: Point, width: number): Box => ({
  x: x - width / 2 - wordRoom.ends,
  y: y - wordRoom.height / 2,
  width: width + 2 * wordRoom.ends,
  height: wordRoom.height,
});

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Says how many points of other lines lie within a plate. */
function crowding(points: readonly (readonly Point[])[]): (plate: Box, line: number) => number {
  const squares = new Map<number, { line: number; point: Point }[]>();
  for (const [line, own] of points.entries()) {
    for (const point of own) {
      const name = squareOf(point.x, point.y);
      const there = squares.get(name);
      if (there) there.push({ line, point });
      else squares.set(name, [{ line, point }]);
    }
  }
  return (plate, line) => {
    let count = 0;
    for (let x = plate.x; x < plate.x + plate.width + square; x += square) {
      for (let y = plate.y; y < plate.y + plate.height + square; y += square) {
        for (const other of squares.get(squareOf(x, y)) ?? [])
          if (other.line !== line && within(other.point, plate)) count++;
      }
    }
    return count;
  };
}

/**
 * Where the words on lines stand: on their own line, as near to its first bend as there is room, which is where no
 * other line, word or box is; where there is none, where least is covered. Short lines choose first.
 * @returns the middle of each word, null for a line without one; in the order of the lines
 */
export function placeWords(lines: readonly WordedLine[], boxes: readonly Box[]): (Point | null)[] {
  const places = lines.map((): Point | null => null);
  if (lines.every(({ width }) => width === 0)) return places;
  const points = lines.map(({ route }) => pointsAlong(route, step));
  const crowd = crowding(points);
  const taken: Box[] = [...boxes];
  const lengthOf = (line: number): number => points[line]?.length ?? 0;
  const worded = [...lines.keys()].filter((line) => (lines[line]?.width ?? 0) > 0);
  for (const line of worded.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const width = lines[line]?.width ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (const point of fromFirstBend(lines[line]?.route ?? [], points[line] ?? [])) {
      const plate = plateAt(point, width);
      const crowded = crowd(plate, line);
      if (crowded >= least) continue;
      const cost = crowded + covered * taken.filter((box) => meet(plate, box)).length;
      if (cost >= least) continue;
      least = cost;
      places[line] = point;
      if (cost === 0) break;
    }
    const place = places[line];
    if (place) taken.push(plateAt(place, width));
  }
  return places;
}

/** The points of a line that are not far from the middle of its first bend, the nearest first. */
function fromFirstBend([first, second]: readonly Point[], points: readonly Point[]): Point[] {
  if (!first || !second) return [];
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  const away = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  return points
    .map((point) => ({ point, distance: away(point) }))
    .filter(({ distance }) => distance < farthest)
    .sort((a, b) => a.distance - b.distance)
    .map(({ point }) => point);
}
