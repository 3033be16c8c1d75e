import { describeLint, faultsOf } from "@/lib/maps/lint/describe-lint";
import { lintMap } from "@/lib/maps/lint/lint-map";
import { essayIn } from "./essay-in-file";
import { soundMap } from "./sound-map";
import { storedMap, withStore } from "./stored-map";

/** A slug has neither point nor slash, so that files and folders can be told from it. */
const isSlug = (target: string): boolean => /^[a-z0-9-]+$/.test(target);

/** Looks a map over as an editor would; ends with 1 where there are faults. */
export async function lint(target: string, { text }: { text?: string }): Promise<void> {
  const essay = text === undefined ? null : essayIn(text).essay;
  const map = isSlug(target) ? await withStore((db) => storedMap(db, target)) : soundMap(target);
  const results = lintMap(map, essay);
  for (const line of describeLint(map.essay.slug, results)) console.log(line);
  if (faultsOf(results) > 0) process.exitCode = 1;
}
