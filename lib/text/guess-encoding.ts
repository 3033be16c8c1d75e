import chardet from "chardet";
import { type Oddness, oddness } from "./oddness";
import { realName, tryDecode } from "./try-decode";

/** Encodings of old files that are tried after the likely ones: those of DOS and the Macintosh are guessed by nobody else. */
const oldEncodings = ["windows-1252", "windows-1251", "koi8-r", "cp866", "maccyrillic", "macroman"];

/** A guess that is less sure than this, of 100, is in doubt. */
const leastConfidence = 20;

type Candidate = Oddness & { encoding: string; text: string; confidence: number };

/** A text may have one odd character, and one in two hundred more: a slip, a formula. */
const tolerated = ({ beyond }: Oddness): number => 1 + beyond / 200;

function candidatesFor(bytes: Uint8Array): Candidate[] {
  const confidence = new Map(oldEncodings.map((name) => [name, 0]));
  const likely = chardet.analyse(bytes).map((match) => ({ ...match, name: realName(match.name.toLowerCase()) }));
  for (const match of likely.toReversed()) confidence.set(match.name, match.confidence);
  const names = new Set([...likely.map(({ name }) => name), ...oldEncodings]);
  return [...names].flatMap((encoding) => {
    const text = tryDecode(bytes, encoding);
    return text === null ? [] : [{ encoding, text, confidence: confidence.get(encoding) ?? 0, ...oddness(text) }];
  });
}

/** Whether another encoding reads a file as well, and otherwise: as likely a one, or one whose likelihood nobody knows. */
const isRival = (other: Candidate, chosen: Candidate): boolean =>
  other !== chosen &&
  other.odd <= chosen.odd + other.beyond / 200 &&
  (other.confidence >= chosen.confidence / 2 || /^(?:mac|cp)/u.test(other.encoding)) &&
  other.text !== chosen.text;

/**
 * The text of bytes in an old encoding: the likeliest by the frequency of its letters in which it does not read oddly.
 * @returns null where none fits; `rival` is there where the guess is in doubt: another encoding that fits as well, or null
 */
export function guessEncoding(bytes: Uint8Array): { text: string; encoding: string; rival?: string | null } | null {
  const candidates = candidatesFor(bytes);
  const fewest = Math.min(...candidates.map(({ odd }) => odd));
  const chosen = candidates.find((candidate) => candidate.odd <= fewest + tolerated(candidate));
  if (!chosen) return null;
  const { text, encoding } = chosen;
  const [rival] = candidates.filter((other) => isRival(other, chosen)).map((other) => other.encoding);
  if (rival === undefined && chosen.confidence >= leastConfidence) return { text, encoding };
  return { text, encoding, rival: rival ?? null };
}
