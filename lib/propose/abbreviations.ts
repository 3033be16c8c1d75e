/** Abbreviations that a full stop follows without ending the sentence, whatever follows them. */
const inner = new Set(
  "mr mrs ms dr prof gen col lt capt sgt maj adm gov sen rep rev st mt messrs cf e.g i.e viz vs v p pp no nos vol vols ch chs chap art sec sect fig figs ed eds trans tr ca c fol fols n nn para f ff op d l doc docs cit ibid jan feb mar apr jun jul aug sept sep oct nov dec b m".split(
    " ",
  ),
);
/** Abbreviations that end a sentence where a new one plainly begins. */
const either = new Set("etc al jr sr inc ltd co bros u.s u.k u.s.s.r p.m a.m b.c a.d p.c c.c".split(" "));

/** Words that begin sentences and hardly ever follow an abbreviation inside one. */
const openers =
  /^["“‘«(]*(?:The|This|That|These|Those|It|He|She|They|We|I|In|On|At|But|And|A|An|As|By|For|From|If|Not|Nor|Or|So|Such|There|Then|Thus|To|When|Where|While|What|Who|Why|How|Yet|However|After|Before|During|His|Her|Their|Its|Our|My|Many|Most|Some|All|One|Only|No|Once|Even|Although|Though|Because|Since|Moreover|Furthermore|Meanwhile|Instead|Of|With|Without|Under|Here|Now)\b/u;

/**
 * Whether the full stop after a word ends its sentence.
 * @param word what stands before the stop, without white space
 * @param next what follows it, without leading white space
 */
export function endsSentence(word: string, next: string): boolean {
  const plain = word.replace(/^[("“‘«[]+/u, "").toLowerCase();
  if (inner.has(plain)) return false;
  // Initials (J. B. Carr; A.N. Other) and abbreviations by letters (U.S.S.R.).
  const byLetters = /^\p{L}(?:\.\p{L})*$/u.test(plain) && plain !== "i" ? true : either.has(plain);
  return byLetters ? openers.test(next) : true;
}
