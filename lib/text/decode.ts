import iconv from "iconv-lite";
import { guessEncoding } from "./guess-encoding";
import { realName, tryDecode } from "./try-decode";

/** Where somebody should see whether an encoding was guessed rightly. */
export type EncodingDoubt = {
  /** The first line that tells it, from 1. */
  line: number;
  /** Another encoding in which the file reads as well; null where none is known. */
  rival: string | null;
};

/** The text of a file, or why it is none. `doubt` is there where its encoding was guessed and may be another. */
export type Decoded =
  | { ok: true; text: string; encoding: string; doubt?: EncodingDoubt }
  | { ok: false; problem: string };

/** No essay is longer: 16 million characters are eight thousand pages. */
export const longestFile = 16_000_000;

const byteOrderMarks: readonly [encoding: string, mark: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Control characters that no text holds, form feed and the like apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for.
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** The encoding that the bytes declare by a mark at their beginning; null where they have none. */
function markedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** The encoding that a page in HTML names near its beginning; null where it names none. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 2048)), "latin1");
  const name = /<(?:meta|\?xml)[^>]*\b(?:charset|encoding)=["']?([\w-]+)/iu.exec(head)?.[1];
  return name ? realName(name.toLowerCase()) : null;
}

/** Decodes by the mark, as UTF-8, as the page says, or by the likeliest old encoding; null where none of them fits. */
function decodeText(bytes: Uint8Array): { text: string; encoding: string; rival?: string | null } | null {
  for (const encoding of [markedEncoding(bytes), "utf-8", namedEncoding(bytes)]) {
    const text = encoding === null ? null : tryDecode(bytes, encoding);
    if (encoding !== null && text !== null) return { text, encoding };
  }
  return guessEncoding(bytes);
}

/** The first line with a letter or a sign beyond ASCII, from 1. */
const tellingLine = (text: string): number => 1 + text.split("\n").findIndex((line) => /[^\s\p{ASCII}]/u.test(line));

/**
 * The text of a file in UTF-8, UTF-16 with a mark, or one of the old encodings such files come in (Windows-1251 and
 * -1252, KOI8-R, ISO 8859, those of DOS and the Macintosh …), guessed from its bytes. Line ends become \\n; a byte order mark is left out.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > longestFile)
    return { ok: false, problem: `The file has ${Math.ceil(bytes.length / 1_000_000)} MB; an essay has 16 at most.` };
  const decoded = decodeText(bytes);
  if (!decoded || binary.test(decoded.text))
    return {
      ok: false,
      problem: "The file is no text: it is binary, or in an encoding that nobody knows. Save it as UTF-8.",
    };
  const text = decoded.text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  if (text.trim() === "") return { ok: false, problem: "The file is empty: there is no text in it." };
  const { encoding, rival } = decoded;
  return { ok: true, text, encoding, ...(rival !== undefined && { doubt: { line: tellingLine(text), rival } }) };
}
