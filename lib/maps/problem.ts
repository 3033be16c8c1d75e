/** Something wrong in a map: where it stands, and what to do about it. */
export type Problem = {
  /** File it stands in, relative to the map's folder. */
  file: string;
  /** Path in that file, such as `claims[3].holder`; empty for the file as a whole. */
  path: string;
  /** What is wrong and how to mend it, in a sentence. */
  message: string;
};

/** One line for a terminal. */
export function describeProblem({ file, path, message }: Problem): string {
  return [file, path, message].filter(Boolean).join(": ");
}

/** Writes a path as JavaScript would: `claims[3].anchor.start`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}
