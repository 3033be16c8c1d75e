import type { Columns, Item } from "./ranks";

/** How near its corners lines meet a box, in pixels. */
const corner = 9;

/** How high the side of a box must be for so many lines to meet it a step apart, in pixels. */
export const sideFor = (lines: number, step: number): number => 2 * corner + (lines - 1) * step;

/** Where a line meets its first and its last box, as heights. */
export type Ports = { start: number; end: number };

type Meeting = { chain: number; end: keyof Ports; towards: number };

const heightOf = ({ middle, attach }: Item): number => middle + attach;

/**
 * Where the lines meet the boxes: side by side instead of in one point, in the order of what they lead to, so that they
 * do not cross before they part.
 * @param step how far apart they meet it where there is room, in pixels
 */
export function portsOf({ columns, chains }: Columns, step: number): Ports[] {
  const items = new Map(columns.flatMap((column, at) => column.map((item) => [item.id, { item, column: at }])));
  const sides = new Map<string, { item: Item; meetings: Meeting[] }>();
  const meet = (chain: number, end: keyof Ports, id: string | undefined, next: string | undefined): void => {
    const [here, there] = [items.get(id ?? ""), items.get(next ?? "")];
    if (!here || !there) return;
    const name = `${here.item.id} ${there.column < here.column ? "left" : "right"}`;
    const side = sides.get(name) ?? { item: here.item, meetings: [] };
    side.meetings.push({ chain, end, towards: heightOf(there.item) });
    sides.set(name, side);
  };
  chains.forEach((chain, at) => {
    meet(at, "start", chain[0], chain[1]);
    meet(at, "end", chain.at(-1), chain.at(-2));
  });
  const ports = chains.map((): Ports => ({ start: 0, end: 0 }));
  for (const { item, meetings } of sides.values()) {
    const room = Math.max(0, item.side - 2 * corner);
    const apart = Math.min(step, room / Math.max(1, meetings.length - 1));
    meetings
      .sort((a, b) => a.towards - b.towards)
      .forEach(({ chain, end }, at) => {
        const port = ports[chain];
        if (port) port[end] = heightOf(item) + (at - (meetings.length - 1) / 2) * apart;
      });
  }
  return ports;
}
