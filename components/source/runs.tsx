import type { Run } from "@/lib/sources/inline-runs";

/** Formatted text: titles in italics. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, italic }, at) => (italic ? <i key={at}>{text}</i> : <span key={at}>{text}</span>));
}
