import chardet from "chardet";
import iconv from "iconv-lite";

/** The text of a file, or why it is none. */
export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; problem: string };

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

/** ISO 8859-1 is what Windows-1252 is taken for: files in it have quotation marks where the norm has nothing. */
const realName = (encoding: string): string => (encoding === "iso-8859-1" ? "windows-1252" : encoding);

/** UTF-8 as it is, with the signs for lost characters that it may hold itself; null where the bytes are not in it. */
function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding; null where they are not in it, or where nobody knows it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "utf-8") return tryUtf8(bytes);
  if (!iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return text.includes("\uFFFD") || !text.isWellFormed() ? null : text;
}

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
function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const likely = chardet.analyse(bytes).map(({ name }) => realName(name.toLowerCase()));
  const encodings = [markedEncoding(bytes), "utf-8", namedEncoding(bytes), ...likely];
  for (const encoding of new Set(encodings.filter((name) => name !== null))) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

/**
 * The text of a file in UTF-8, UTF-16 with a mark, or one of the old encodings such files come in (Windows-1251 and
 * -1252, KOI8-R, ISO 8859 …), guessed from its bytes. Line ends become \\n; a byte order mark is left out.
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
  return { ok: true, text, encoding: decoded.encoding };
}
