import type { ParsedCitation } from "./parsed-citation";
import { bare, isNameLike, type Token, tokenize, unquoted } from "./tokens";

/** Words between names. */
const joiners = new Set(["and", "und", "et", "with"]);
/** Small words inside names and titles. */
const particles = new Set("de da di du von van der den la le al el ibn bin of the in on for to i v na o s".split(" "));

/** Whether a token joins names: “and”, “&”. */
export const isJoiner = (token: Token): boolean => token.kind === "ampersand" || joiners.has(bare(token).toLowerCase());
/** Whether a token is a small word, in lower case, of a name or title. */
export const isParticle = (token: Token): boolean => token.kind === "word" && particles.has(bare(token));
/** Particles that begin no name. */
const articles = new Set(["the", "in", "on", "for", "to", "of", "bin"]);

/** “von Hagen”: a small word of a name before the name. */
export const isNamePrefix = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isParticle(first) &&
  !articles.has(first.text.toLowerCase()) &&
  isNameLike(second);

/** Whether a form begins as a word of prose does: in lower case, and with no particle of a name (d'Arcy, von Hagen). */
export const beginsLikeWord = (form: string): boolean =>
  /^\p{Ll}/u.test(form) && !isNameLike(tokenOf(form)) && !isNamePrefix(tokenize(form));

const tokenOf = (form: string): Token => tokenize(form)[0] ?? { kind: "mark", text: "", start: 0, end: 0 };

const areNames = (names: readonly string[]): boolean => names.every((name) => name.split(" ").length <= 3);

/** “Davies, Harris and Kay”: names, the last behind a joiner. */
export const isNameList = (body: readonly Token[]): boolean =>
  body.some(isJoiner) &&
  body.findLastIndex(isJoiner) > body.findLastIndex(({ kind }, at) => kind === "comma" && !isJoinerAt(body, at + 1)) &&
  areNames(namesIn(body));

const isJoinerAt = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined && isJoiner(tokens[at]);

/**
 * The comma between the authors of a work and its title: behind the first name, or behind the last of several (“Davies,
 * Harris, and Kay, Trials”). −1 where there is none.
 */
function commaBeforeTitle(body: readonly Token[]): number {
  const commas = body.flatMap(({ kind }, at) => (kind === "comma" ? [at] : []));
  const joiner = body.findIndex(isJoiner);
  const behind = commas.find((at) => joiner >= 0 && at > joiner + 1);
  const first = commas[0] ?? -1;
  if (behind === undefined || first > joiner) return first;
  const authors = body.slice(0, behind);
  const isList = authors.every(
    (token) => token.kind === "comma" || isJoiner(token) || isParticle(token) || isNameLike(token),
  );
  return isList && areNames(namesIn(authors)) ? behind : first;
}

/** Tokens without the commas, joiners and small words at their end. */
export const trimEnd = (tokens: readonly Token[]): Token[] => {
  const kept = [...tokens];
  for (
    let last = kept.at(-1);
    last && (last.kind === "comma" || isJoiner(last) || isParticle(last));
    last = kept.at(-1)
  )
    kept.pop();
  return kept;
};

/** Names and title apart, where a comma, quotation marks or a joiner between single names tell them apart. */
export function nameParts(body: readonly Token[]): Pick<ParsedCitation, "names" | "title" | "quoted" | "plain"> {
  const quotedAt = body.findIndex(({ kind }) => kind === "quoted");
  const quoted = body[quotedAt];
  if (quoted) {
    const before = namesIn(body.slice(0, quotedAt));
    return { names: before.length > 0 ? before : null, title: unquoted(quoted), quoted: true, plain: null };
  }
  const comma = commaBeforeTitle(body);
  const words = (tokens: readonly Token[]) =>
    tokens
      .map(({ text }) => text)
      .join(" ")
      .replace(/ ,/g, ",");
  if (comma > 0) {
    const title = words(body.slice(comma + 1)).replace(/^, /, "");
    return { names: namesIn(body.slice(0, comma)), title: unstopped(title) || null, quoted: false, plain: null };
  }
  const isPair = body.length === 3 && body[1] !== undefined && isJoiner(body[1]);
  if (isPair) return { names: namesIn(body), title: null, quoted: false, plain: null };
  return { names: null, title: null, quoted: false, plain: unstopped(words(body)) };
}

/** Writings that go by what they are, with no title of their own: “Review of Carr”. They are no authors. */
export const isPiece = (form: string | null): form is string =>
  /^(?:Review|Introduction|Preface|Foreword|Afterword|Letter|Reply|Response|Obituary|Interview|Comments?)\s+(?:of|to|on|with|from|by|for)\s/u.test(
    form ?? "",
  );

/** A form without the stop behind a whole word; initials keep theirs. */
const unstopped = (form: string): string => form.replace(/(\p{Ll}{3})\.$/u, "$1");

/** The names in tokens: runs of words between commas and joiners. */
export function namesIn(tokens: readonly Token[]): string[] {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "comma" || isJoiner(token)) runs.push([]);
    else if (token.kind === "word" && !/^(?:al|eds?)\.?$/i.test(token.text)) runs.at(-1)?.push(token.text);
  }
  return runs.map((run) => run.join(" ")).filter(Boolean);
}
