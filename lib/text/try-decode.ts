import iconv from "iconv-lite";

/** ISO 8859-1 is what Windows-1252 is taken for: files in it have quotation marks where the norm has nothing. */
export const realName = (encoding: string): string => (encoding === "iso-8859-1" ? "windows-1252" : encoding);

/** Control characters that no text holds: a table of letters has them where it is the wrong one. */
const highControls = /[\u0080-\u009f]/u;

/** UTF-8 as it is, with the signs for lost characters that it may hold itself; null where the bytes are not in it. */
function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding; null where they are not in it, or where nobody knows it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "utf-8") return tryUtf8(bytes);
  if (!iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return text.includes("\uFFFD") || highControls.test(text) || !text.isWellFormed() ? null : text;
}
