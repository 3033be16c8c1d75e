/** A block that begins with a number, as the numbers of a text are read. */
export type NumberedLine = {
  number: number;
  /** Whether what stands before it leads into a list: a colon, say. */
  ledIn: boolean;
};

/**
 * What a number at the beginning of a block is: that of the `next` paragraph, that of one after a `gap`, the first of a
 * `list` within the last paragraph, a further `item` of it, none that counts anything (`text`: a year, say), or the number
 * of a paragraph that is `misplaced`.
 */
export type NumberRole = "next" | "gap" | "list" | "item" | "text" | "misplaced";

/** A number so much higher than is due is no paragraph’s: a year, say. */
export const widestGap = 30;

/** A way to read the numbers so far: the last paragraph's, the last one of the list within it, and how unlikely it is. */
type Way = { last: number; item: number; cost: number; role: NumberRole | null; before: Way | null };

/** So many ways are followed at once; any others are less likely than all of these. */
const mostWays = 16;
/** A way that is so much less likely than the best one is given up. */
const widestMargin = 20;

/** How unlikely each reading is. A paragraph out of order is the last that is believed. */
const costs = {
  next: 0,
  item: 0.1,
  ledList: 0.5,
  text: 1,
  gap: 2,
  laterList: 2.5,
  list: 3,
  aboveFirst: 4.6,
  repeated: 6,
  ahead: 6.5,
};

/** All that a number may be after a way to read those before it. */
function waysOn(way: Way, { number, ledIn }: NumberedLine): Way[] {
  const { last, item } = way;
  const on = (role: NumberRole, cost: number, more: Partial<Way> = {}): Way => ({
    last,
    item,
    ...more,
    role,
    cost: way.cost + cost,
    before: way,
  });
  const ways: Way[] = [];
  const due = last + 1;
  if (number === due) ways.push(on("next", costs.next, { last: number, item: 0 }));
  if (last > 0 && number === 1) ways.push(on("list", ledIn ? costs.ledList : costs.list, { item: 1 }));
  else if (last > 0 && ledIn && number !== due) ways.push(on("list", costs.laterList, { item: number }));
  if (item > 0 && number === item + 1) ways.push(on("item", costs.item, { item: number }));
  const isNear = number > due && number - due <= widestGap;
  if (isNear) ways.push(on("gap", costs.gap, { last: number, item: 0 }));
  if (last === 0) ways.push(on("text", isNear ? costs.aboveFirst : costs.text));
  else if (number < due) ways.push(on("misplaced", costs.repeated));
  else if (isNear) ways.push(on("misplaced", costs.ahead));
  else if (number > due) ways.push(on("text", costs.text));
  return ways;
}

/** The likeliest of several ways; of those that come to the same, the first. */
function likeliest(ways: readonly Way[]): Way[] {
  const sorted = ways.toSorted((a, b) => a.cost - b.cost);
  const worst = (sorted[0]?.cost ?? 0) + widestMargin;
  const kept: Way[] = [];
  for (const way of sorted) {
    if (kept.length === mostWays || way.cost > worst) break;
    if (!kept.some(({ last, item }) => last === way.last && item === way.item)) kept.push(way);
  }
  return kept;
}

/**
 * Reads the numbers of a text in the way that supposes least: paragraphs are numbered on, lists begin at 1 within them,
 * after a colon from any number, and as few paragraphs as can be are missing or out of order. So the number that is wrong is told
 * from the right ones after it.
 */
export function readNumbers(lines: readonly NumberedLine[]): NumberRole[] {
  let ways: Way[] = [{ last: 0, item: 0, cost: 0, role: null, before: null }];
  for (const line of lines) ways = likeliest(ways.flatMap((way) => waysOn(way, line)));
  const roles: NumberRole[] = [];
  for (let way: Way | null = ways[0] ?? null; way?.role; way = way.before) roles.push(way.role);
  return roles.reverse();
}
