import { orphansPath } from "@/lib/addresses";
import { isChange, type MapChange } from "./compare";
import { collections } from "./document";

const plural = (n: number, word: string) => `${n.toLocaleString("en")} ${word}`;

/** What an import did, a line for each collection that changed. */
export function describeChange(slug: string, change: MapChange & { orphanedNotes?: number }): string[] {
  if (!isChange(change)) return [`${slug}: nothing changed.`];
  const lines = collections.flatMap((name) => {
    const { added, changed, removed, unchanged, reordered } = change.collections[name];
    const parts = [
      added.length > 0 && plural(added.length, "added"),
      changed.length > 0 && plural(changed.length, "changed"),
      removed.length > 0 && plural(removed.length, "removed"),
      reordered && "put into another order",
    ].filter(Boolean);
    if (parts.length === 0) return [];
    if (unchanged > 0) parts.push(plural(unchanged, "unchanged"));
    const gone =
      removed.length > 0 ? ` (removed: ${removed.slice(0, 10).join(", ")}${removed.length > 10 ? ", …" : ""})` : "";
    return [`  ${name.padEnd(16)} ${parts.join(", ")}${gone}`];
  });
  const { essay, orphanedNotes = 0 } = change;
  const orphans =
    orphanedNotes > 0
      ? [`  members’ notes that lost what they were about: ${orphanedNotes}  ${orphansPath(slug)}`]
      : [];
  return [`${slug}: the essay's record is ${essay}.`, ...lines, ...orphans];
}
