import type { Box, Point } from "./layout";

type Sized = { id: string; width: number; height: number };

/** A band of the spread: what stands left and right of the middle line. */
export type Band = { left: readonly Sized[]; right: readonly Sized[] };

/** What hangs beneath a box, as one block from the point 0, 0: the box at the top, its middle line below it. */
export type Spread = { width: number; height: number; boxes: Map<string, Box>; routes: Map<string, Point[]> };

/** Room between two boxes on one side, between bands, and between a box and the middle line, in pixels. */
const gaps = { box: 10, band: 22, line: 24 } as const;

/** Shares out what has no side of its own: first left, then right, and so on. */
export function bothSides<Item>(items: readonly Item[]): { left: Item[]; right: Item[] } {
  return { left: items.filter((_, at) => at % 2 === 0), right: items.filter((_, at) => at % 2 === 1) };
}

/**
 * Sets bands of boxes beneath a head, like the two pages of a spread: what stands left of the middle line, what stands
 * right of it. Each box is joined to the head by a line that runs level to the middle and up.
 */
export function spreadBeneath(head: { height: number }, bands: readonly Band[], side: number): Spread {
  const middle = side + gaps.line;
  const boxes = new Map<string, Box>();
  const routes = new Map<string, Point[]>();
  let top = head.height;
  for (const { left, right } of bands.filter((band) => band.left.length + band.right.length > 0)) {
    top += gaps.band;
    const place = (items: readonly Sized[], x: number, inner: number): number => {
      let y = top;
      for (const { id, width, height } of items) {
        boxes.set(id, { x, y, width, height });
        const level = y + height / 2;
        routes.set(id, [
          { x: inner, y: level },
          { x: middle, y: level },
          { x: middle, y: head.height },
        ]);
        y += height + gaps.box;
      }
      return items.length > 0 ? y - gaps.box : top;
    };
    top = Math.max(place(left, 0, side), place(right, middle + gaps.line, middle + gaps.line));
  }
  return { width: 2 * middle, height: top, boxes, routes };
}

/** How wide a head must be for sides of this width. */
export const spreadWidth = (side: number): number => 2 * (side + gaps.line);
