import { bare, type Token } from "./tokens";

/** Words that stand before a citation and say what it is there for; the longer first. */
const signals = [
  "but see also",
  "see also",
  "see for example",
  "see for instance",
  "but see",
  "but cf",
  "see eg",
  "see especially",
  "as quoted in",
  "as cited in",
  "quoted in",
  "cited in",
  "quoted from",
  "quoted by",
  "cited by",
  "compare with",
  "see",
  "cf",
  "compare",
  "contra",
  "eg",
  "ie",
  "also",
  "pace",
  "per",
].map((signal) => signal.split(" "));

const openers = new Set(["and", "or"]);

const word = (token: Token | undefined): string =>
  token?.kind === "word" ? bare(token).replaceAll(".", "").toLowerCase() : "";

/** The signal that begins at a token, as it stands, and the token after it; null and the same token where none does. */
export function signalAt(tokens: readonly Token[], from: number): { signal: string | null; next: number } {
  const at = openers.has(word(tokens[from])) ? from + 1 : from;
  const found = signals.find((signal) => signal.every((part, n) => word(tokens[at + n]) === part));
  if (!found) return { signal: null, next: from };
  let next = at + found.length;
  if (tokens[next]?.kind === "comma") next++;
  const signal = tokens
    .slice(at, at + found.length)
    .map(({ text }) => text)
    .join(" ");
  return { signal, next };
}

/** Whether a signal names a work for comparison. */
export const isComparison = (signal: string | null): boolean => /^(?:cf|compare)/i.test(signal ?? "");
/** Whether a signal names a work that speaks against. */
export const isContrast = (signal: string | null): boolean => /^(?:but|contra|pace)/i.test(signal ?? "");

/** Tokens without “op. cit.” and its like, and the comma before: the name alone says which work is meant. */
export function withoutOpCit(tokens: readonly Token[]): Token[] {
  const isMark = (at: number): boolean =>
    /^(?:op|loc|art)$/.test(word(tokens[at])) && word(tokens[at + 1]) === "cit" ? true : word(tokens[at]) === "opcit";
  return tokens.filter((token, at) => {
    const isSecond = word(token) === "cit" && isMark(at - 1);
    return !isMark(at) && !isSecond && !(token.kind === "comma" && isMark(at + 1));
  });
}
