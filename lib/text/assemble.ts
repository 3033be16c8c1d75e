import { type Markup, type RawText, rawBlock } from "./raw-block";

/** A piece of a marked-up file as a reader sees it; one that is not `apart` stands on the line after the one before. */
export type Piece = { text: string; line: number; markup: Markup; apart?: boolean };

/** Joins pieces to a whole text, an empty line between those that are apart, and says where each of them stands in it. */
export function assemble(pieces: readonly Piece[]): RawText {
  let text = "";
  const stretches: { from: number; to: number; piece: Piece }[] = [];
  for (const piece of pieces) {
    const inner = piece.text.trim();
    if (inner === "") continue;
    if (text !== "") text += piece.apart === false ? "\n" : "\n\n";
    const from = text.length;
    text += inner;
    stretches.push({ from, to: text.length, piece });
  }
  const blocks = stretches.map(({ from, to, piece: { line, markup, apart = true } }) =>
    rawBlock(text, from, to, { line, markup, apart }),
  );
  return { text, blocks: blocks.filter((block) => block !== null) };
}
