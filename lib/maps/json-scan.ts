type Kind = "{" | "}" | "[" | "]" | "," | ":" | "string" | "scalar";

/** What may stand next. */
type State = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids exactly these inside a string.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/.source;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/.source;
const space = /[\t\n\r ]*/y;
const token = new RegExp(`[{}[\\],:]|${string}|${scalar}`, "y");

function kindOf(text: string): Kind {
  if (text.startsWith('"')) return "string";
  return /^[{}[\],:]$/.test(text) ? (text as Kind) : "scalar";
}

/** The state after a token; null where the token may not stand. Keeps the stack of what is open. */
function advance(state: State, kind: Kind, open: ("{" | "[")[]): State | null {
  const awaitsValue = state === "value" || state === "value or ]";
  const awaitsKey = state === "key" || state === "key or }";
  switch (kind) {
    case "{":
    case "[":
      if (!awaitsValue) return null;
      open.push(kind);
      return kind === "{" ? "key or }" : "value or ]";
    case "}":
      return (state === "key or }" || state === "comma or end") && open.pop() === "{" ? "comma or end" : null;
    case "]":
      return (state === "value or ]" || state === "comma or end") && open.pop() === "[" ? "comma or end" : null;
    case ",":
      if (state !== "comma or end" || open.length === 0) return null;
      return open.at(-1) === "{" ? "key" : "value";
    case ":":
      return state === "colon" ? "value" : null;
    case "string":
      if (awaitsKey) return "colon";
      return awaitsValue ? "comma or end" : null;
    case "scalar":
      return awaitsValue ? "comma or end" : null;
  }
}

/** A key of an object in a JSON text: as it is written, with its quotes, and where, in UTF-16 code units. */
export type JsonKey = { raw: string; offset: number };

/**
 * Reads a text token by token, without recursion, as far as it is JSON (RFC 8259).
 * @param visit told of every object that opens and closes, and of every key within
 * @returns the offset of the first token that may not stand there; the text's length where it ends too early; null where it is JSON
 */
function scan(text: string, visit: { open(): void; key(key: JsonKey): void; close(): void } | null): number | null {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  for (let at = 0; ; at = token.lastIndex) {
    space.lastIndex = at;
    space.test(text);
    token.lastIndex = space.lastIndex;
    if (token.lastIndex === text.length) return state === "comma or end" && open.length === 0 ? null : text.length;
    const start = token.lastIndex;
    const found = token.exec(text);
    const [raw = ""] = found ?? [];
    const next: State | null = found && advance(state, kindOf(raw), open);
    if (!next) return start;
    if (raw === "{") visit?.open();
    else if (raw === "}") visit?.close();
    else if (next === "colon") visit?.key({ raw, offset: start });
    state = next;
  }
}

/**
 * Where a text stops being JSON, which `JSON.parse` tells for some errors only.
 * @returns the offset, in UTF-16 code units, of the first token that may not stand there; the text's length
 * where it ends too early; null where it is JSON
 */
export const jsonBreaksAt = (text: string): number | null => scan(text, null);

/** The first key that stands twice in one object of a JSON text, of which `JSON.parse` would keep the last without a word; null where none does. */
export function repeatedKey(text: string): JsonKey | null {
  const objects: Set<string>[] = [];
  let repeated: JsonKey | null = null;
  scan(text, {
    open: () => objects.push(new Set()),
    close: () => objects.pop(),
    key: ({ raw, offset }) => {
      const keys = objects.at(-1);
      const name: string = JSON.parse(raw);
      if (keys?.has(name)) repeated ??= { raw, offset };
      keys?.add(name);
    },
  });
  return repeated;
}
