import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, layOut, type Point } from "@/lib/argument/layout";
import { placeWords, wordRoom } from "@/lib/argument/line-words";

const level = (y: number, from = 0, to = 400): Point[] => [
  { x: from, y },
  { x: to, y },
];

const plateOf = ({ x, y }: Point, width: number): Box => ({
  x: x - width / 2 - wordRoom.ends,
  y: y - wordRoom.height / 2,
  width: width + 2 * wordRoom.ends,
  height: wordRoom.height,
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("placeWords", () => {
  it("sets a word in the middle of the first bend of its line, and none on a line without one", () => {
    const places = placeWords(
      [
        { route: level(50), width: 20 },
        { route: level(90), width: 0 },
      ],
      [],
    );
    expect(places[0]?.y).toBe(50);
    expect(Math.abs((places[0]?.x ?? 0) - 200)).toBeLessThan(6);
    expect(places[1]).toBeNull();
  });

  it("moves along its line away from a line that crosses it", () => {
    const crossing = [
      { x: 199, y: 0 },
      { x: 201, y: 100 },
    ];
    const [place] = placeWords(
      [
        { route: level(50), width: 20 },
        { route: crossing, width: 0 },
      ],
      [],
    );
    expect(place?.y).toBe(50);
    expect(Math.abs((place?.x ?? 200) - 200)).toBeGreaterThan(10);
    expect(Math.abs((place?.x ?? 0) - 200)).toBeLessThan(40);
  });

  it("moves away from a box, and from the word of a shorter line", () => {
    const box = { x: 150, y: 30, width: 100, height: 40 };
    const [beside] = placeWords([{ route: level(50), width: 20 }], [box]);
    expect(beside && overlap(plateOf(beside, 20), box)).toBe(false);
    const [long, short] = placeWords(
      [
        { route: level(50), width: 60 },
        { route: level(62, 150, 250), width: 60 },
      ],
      [],
    );
    expect(long && short && overlap(plateOf(long, 60), plateOf(short, 60))).toBe(false);
  });

  it("stays where least is covered when there is room nowhere", () => {
    const everywhere = Array.from({ length: 100 }, (_, at) => ({ route: level(50), width: at === 0 ? 20 : 0 }));
    expect(placeWords(everywhere, [])[0]).not.toBeNull();
  });

  it("gives every worded line of a map one place, on that line and on no box", () => {
    const links = fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), {
      minLength: 1,
      maxLength: 10,
      selector: ([a, b]) => `${a} ${b}`,
    });
    fc.assert(
      fc.property(links, (pairs) => {
        const nodes = Array.from({ length: 7 }, (_, at) => ({ id: `n${at}`, width: 200, height: 200 }));
        const edges = pairs.filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
        const { boxes, routes } = layOut(nodes, edges, { gap: 112, step: 19 });
        const places = placeWords(
          routes.map((route) => ({ route, width: 60 })),
          [...boxes.values()],
        );
        for (const [at, place] of places.entries()) {
          const xs = (routes[at] ?? []).map(({ x }) => x);
          expect(place && place.x >= Math.min(...xs) && place.x <= Math.max(...xs)).toBe(true);
          for (const box of boxes.values()) expect(place && overlap(plateOf(place, 60), box)).toBe(false);
        }
      }),
    );
  });
});
