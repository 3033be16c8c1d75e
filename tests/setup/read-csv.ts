/** A reader of RFC 4180 of its own, letter by letter. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A quoted field does not end.");
        if (text[at] === '"') at++;
        value += text[at++];
      }
      at++;
    } else {
      while (at < text.length && !'",\r\n'.includes(text[at] ?? "")) value += text[at++];
    }
    record.push(value);
    if (text[at] === ",") {
      at++;
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      records.push(record);
      record = [];
    } else {
      throw new Error(`Neither a comma nor an end of line at ${at}.`);
    }
  }
  return records;
}
