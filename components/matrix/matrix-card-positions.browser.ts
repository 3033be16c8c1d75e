import { type CellCard, type CellPositions, cellFinder } from "@/lib/matrix/cell-positions";
import { columnOf, rowOf } from "./matrix-grid.browser";

/** Finds what the cell of a link holds; null where there is nothing to say. */
export type FindCard = (link: HTMLAnchorElement) => CellCard | null;

/**
 * Fetches what the cells of a matrix hold, once, when it is first wanted. Null where it cannot be had, as offline: it
 * is then asked for again the next time, and every link says in its name what it holds.
 */
export function cardsOf(table: HTMLTableElement): () => Promise<FindCard | null> {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ dataset }) => dataset.interpretation);
  const load = async (): Promise<FindCard> => {
    const response = await fetch(table.dataset.positions ?? "");
    if (!response.ok) throw new Error(`The positions came with status ${response.status}.`);
    const positions: CellPositions = await response.json();
    const find = cellFinder(positions, table.dataset.provenance ?? null);
    return (link) => {
      const row = rowOf(link)?.dataset.row;
      const interpretation = heads[columnOf(link)];
      return row && interpretation ? find(row, interpretation) : null;
    };
  };
  let loaded: Promise<FindCard | null> | undefined;
  return () => {
    loaded ??= load().catch(() => {
      loaded = undefined;
      return null;
    });
    return loaded;
  };
}
