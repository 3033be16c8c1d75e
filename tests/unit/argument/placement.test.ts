import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle } from "@/lib/argument/placement";

const wishes = fc.array(
  fc.record({ place: fc.integer({ min: -500, max: 500 }), weight: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 12 },
);

const cost = (places: readonly number[], wanted: readonly { place: number; weight: number }[]): number =>
  places.reduce((sum, place, at) => sum + (wanted[at]?.weight ?? 0) * (place - (wanted[at]?.place ?? 0)) ** 2, 0);

describe("settle", () => {
  it("leaves wishes alone that are far enough apart", () => {
    expect(
      settle(
        [
          { place: 0, weight: 1 },
          { place: 30, weight: 2 },
        ],
        [20],
      ),
    ).toEqual([0, 30]);
  });

  it("sets those that would collide beside each other, about the middle of what they wish by weight", () => {
    const two = (weight: number) =>
      settle(
        [
          { place: 10, weight },
          { place: 10, weight: 1 },
        ],
        [20],
      );
    expect(two(1)).toEqual([0, 20]);
    expect(two(3)).toEqual([5, 25]);
  });

  it("keeps every distance, and no small move of one place does better", () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 60 }), (wanted, distance) => {
        const distances = wanted.slice(1).map(() => distance);
        const places = settle(wanted, distances);
        const keeps = (tried: readonly number[]) =>
          tried.slice(1).every((place, at) => place - (tried[at] ?? 0) >= distance - 1e-6);
        expect(keeps(places)).toBe(true);
        for (const [at, by] of places.flatMap((_, index) => [[index, 0.5] as const, [index, -0.5] as const])) {
          const tried = places.map((place, index) => (index === at ? place + by : place));
          if (keeps(tried)) expect(cost(tried, wanted)).toBeGreaterThanOrEqual(cost(places, wanted) - 1e-6);
        }
      }),
    );
  });
});
