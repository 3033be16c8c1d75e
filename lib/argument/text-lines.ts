import { glyphWidths, otherWidth } from "./glyph-widths";

/** Kerning and rounding can make a line a little wider than the sum of its characters. */
const reserve = 1.02;

/** The width of a text in Source Sans of a size, both in pixels: an estimate from above. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += glyphWidths[character] ?? otherWidth;
  return (hundredths * size * reserve) / 100;
}

/** A word as the pieces that fit into a line each: itself, unless it is wider than a line. */
function piecesOf(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Breaks a text into lines of at most `width` pixels. No character but the spaces between lines is lost. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    for (const piece of piecesOf(word, width, size)) {
      const longer = line ? `${line} ${piece}` : piece;
      if (line && textWidth(longer, size) > width) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}
