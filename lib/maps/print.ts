import { createHash } from "node:crypto";
import { canonical } from "./compare";
import type { DebateMap } from "./document";

/** A map's fingerprint: SHA-256, in hexadecimal, of its canonical text. */
export function mapPrint(map: DebateMap): string {
  return createHash("sha256").update(canonical(map)).digest("hex");
}
