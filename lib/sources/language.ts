/** The English name of a language; where its tag is no tag of BCP 47, the text itself. */
export function languageName(tag: string): string {
  if (tag === "und") return "not recorded";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The script that a language is mostly written in: `Cyrl` for `ru`. Null where that is not known. */
function usualScript(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch {
    return null;
  }
}

/**
 * The tag of a text in a language, for voices and for hyphenation: a transliterated title is `ru-Latn`.
 * Undefined where the language is not known.
 */
export function languageTag(language: string | null | undefined, text: string): string | undefined {
  const script = language ? usualScript(language) : null;
  if (!language || !script) return undefined;
  const isLatin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
  return isLatin && script !== "Latn" ? `${language.split("-")[0]}-Latn` : language;
}
