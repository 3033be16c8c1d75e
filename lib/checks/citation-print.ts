import { createHash } from "node:crypto";
import { canonical } from "@/lib/maps/compare";

/** What a check is a check of. Whoever changes any of it has made another citation, which nobody has looked up yet. */
export type PrintedCitation = {
  source: string;
  /** The bibliographic record of the source. */
  csl: unknown;
  locator: string | null;
  asCited: string;
  paragraph: number;
};

/** A citation’s fingerprint: SHA-256, in hexadecimal, of what it cites and how. The order of a record’s keys does not count. */
export function citationPrint({ source, csl, locator, asCited, paragraph }: PrintedCitation): string {
  return createHash("sha256").update(canonical({ source, csl, locator, asCited, paragraph })).digest("hex");
}
