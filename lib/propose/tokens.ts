/** What a piece of a reference is to the grammar of citations. */
export type TokenKind = "word" | "number" | "quoted" | "comma" | "semicolon" | "colon" | "ampersand" | "mark";

/** A piece of a reference; offsets in UTF-16 code units of the text that was cut up, the end excluded. */
export type Token = { kind: TokenKind; text: string; start: number; end: number };

/** In the order in which they are tried at each place. */
const shapes: [TokenKind, RegExp][] = [
  ["quoted", /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’(?!\p{L})|(?<![\p{L}\p{N}])'[^']*'(?!\p{L})/uy],
  // 424-7, 12–15, 126ff., 33n, 12n3; not 17th, which is a word.
  ["number", /\d+(?:[-–]\d+)?(?:ff?\.?|n\d*\.?)?(?![\p{L}\p{M}\d])/uy],
  ["word", /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʹ](?=\p{L})|[-–](?=[\p{L}\p{N}])|\.(?=\p{L}))*['’ʹ]?\.?/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["colon", /:/uy],
  ["ampersand", /&/uy],
  ["mark", /\S/uy],
];

/** Cuts a reference into tokens. White space is left out, everything else is in exactly one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = shapes.flatMap(([kind, shape]) => {
      shape.lastIndex = at;
      const match = shape.exec(text)?.[0];
      return match ? [{ kind, text: match, start: at, end: at + match.length }] : [];
    })[0];
    if (found) tokens.push(found);
    at = found?.end ?? at + 1;
  }
  return tokens;
}

/** A word without the full stop that abbreviates it or ends its sentence. */
export const bare = (token: Token): string => token.text.replace(/\.$/, "");

/** Whether a word begins with a capital letter (d'Arcy has one too) or a figure that a letter follows (“17th”). */
export const isNameLike = ({ kind, text }: Token): boolean =>
  kind === "word" && /^(?:(?:[dl]['’])?[\p{Lu}\p{Lt}]|\d+\p{L})/u.test(text);

/** A quoted text without its marks and without the comma or stop that American style sets inside them. */
export const unquoted = ({ text }: Token): string =>
  text
    .slice(1, -1)
    .replace(/[,.;]\s*$/, "")
    .trim();

/** Years that a work or an event of modern history can have. */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && /^1[5-9]\d\d$|^20\d\d$/.test(token.text);
/** A year with the letter that tells works of one year apart: 2002a. */
export const isEditionYear = (token: Token | undefined): boolean =>
  isYear(token) || /^(?:1[5-9]|20)\d\d[a-e]$/.test(token?.text ?? "");
