import type { Columns, Item } from "./ranks";

/** Room between two boxes of a column, and beside a line that passes it, in pixels. */
const gaps = { box: 18, bend: 6 } as const;

/** How often the columns are gone through. More no longer shortens the lines noticeably. */
const sweeps = 14;

/** How far the middles of two neighbours in a column must be apart. */
function apart(above: Item, below: Item): number {
  const gap = above.isBend && below.isBend ? gaps.bend : above.isBend || below.isBend ? gaps.box / 2 : gaps.box;
  return (above.height + below.height) / 2 + gap;
}

type Wish = { place: number; weight: number };

/**
 * The places nearest to those wished for, by the sum of weighted squares, that keep the order and the distances:
 * isotonic regression by pooling adjacent violators (Ayer and others 1955). Linear.
 */
export function settle(wishes: readonly Wish[], distances: readonly number[]): number[] {
  const pools: { place: number; weight: number; count: number }[] = [];
  let offset = 0;
  const offsets = wishes.map((_, at) => {
    offset += at === 0 ? 0 : (distances[at - 1] ?? 0);
    return offset;
  });
  wishes.forEach(({ place, weight }, at) => {
    let pool = { place: place - (offsets[at] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.place > pool.place; last = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + pool.weight;
      pool = {
        place: (last.place * last.weight + pool.place * pool.weight) / sum,
        weight: sum,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ place, count }) => Array<number>(count).fill(place))
    .map((place, at) => place + (offsets[at] ?? 0));
}

/** Stacks a column tightly about the height 0: the start from which it is drawn towards its neighbours. */
function stack(column: readonly Item[]): void {
  let place = 0;
  column.forEach((item, at) => {
    const above = column[at - 1];
    if (above) place += apart(above, item);
    item.middle = place;
  });
  for (const item of column) item.middle -= place / 2;
}

/** Moves a column towards what its lines lead to, as near as order and distances allow. */
function draw(column: readonly Item[], beside: ReadonlyMap<string, readonly Item[]>): void {
  const wishes = column.map((item): Wish => {
    const others = beside.get(item.id) ?? [];
    if (others.length === 0) return { place: item.middle, weight: 0.05 };
    const sum = others.reduce((total, other) => total + other.middle + other.attach, 0);
    // A bend keeps its line straight; a box follows all its lines.
    return { place: sum / others.length - item.attach, weight: others.length * (item.isBend ? 2 : 1) };
  });
  const distances = column.slice(1).map((item, at) => apart(column[at] as Item, item));
  const places = settle(wishes, distances);
  column.forEach((item, at) => {
    item.middle = places[at] ?? item.middle;
  });
}

/** Sets the middle of every item so that columns are dense and lines short and straight; the highest begins at 0. */
export function placeColumns({ columns, chains }: Columns): void {
  const items = new Map(columns.flat().map((item) => [item.id, item]));
  const beside = new Map<string, Item[]>([...items.keys()].map((id) => [id, []]));
  for (const chain of chains) {
    chain.slice(1).forEach((id, at) => {
      const [one, other] = [items.get(chain[at] ?? ""), items.get(id)];
      if (!one || !other) return;
      beside.get(one.id)?.push(other);
      beside.get(other.id)?.push(one);
    });
  }
  for (const column of columns) stack(column);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) draw(column, beside);
  }
  const top = Math.min(...columns.flat().map(({ middle, height }) => middle - height / 2));
  for (const item of items.values()) item.middle -= top;
}
