import type { DebateMap } from "../document";
import { indexMap } from "../map-index";
import { checkApparatus } from "./apparatus";
import { checkDebate } from "./debate";
import type { Finding } from "./finding";

/**
 * Checks what the shape of a map cannot say: uniqueness, references, and the rules of evidence and provenance.
 * @returns every broken rule, in the order of the document; empty for a sound map
 */
export function checkMap(map: DebateMap): Finding[] {
  const findings: Finding[] = [];
  const report = (path: Finding["path"], message: string) => {
    findings.push({ path, message });
  };
  const index = indexMap(map, report);
  checkApparatus(map, index, report);
  checkDebate(map, index, report);
  return findings;
}
