import { claimPath, sourcePath } from "@/lib/addresses";
import { findGaps, type Gaps, pillarCentrality } from "@/lib/coverage/gaps";
import { coverageTable } from "@/lib/coverage/table";
import type { DebateMap } from "../document";
import { positionAddress } from "./addresses";
import type { LintCheck } from "./lint";

const gapsOf = (map: DebateMap): Gaps => findGaps(map, coverageTable(map));

const pillarsCheck: LintCheck = {
  title: `Claims of centrality ${pillarCentrality} or more without an outside position`,
  kind: "gap",
  needsText: false,
  find: (map) =>
    gapsOf(map).pillars.map(({ claim }) => ({ address: claimPath(map.essay.slug, claim), message: claim })),
};

const locatorsCheck: LintCheck = {
  title: "Positions from own work without a locator",
  kind: "gap",
  needsText: false,
  find: (map) => {
    const positions = new Map(map.positions.map((position) => [position.id, position]));
    return gapsOf(map).withoutLocator.flatMap(({ source, positions: ids }) =>
      ids.flatMap((id) => {
        const position = positions.get(id);
        return position
          ? [{ address: positionAddress(map.essay.slug, position), message: `${id}, from ${source}` }]
          : [];
      }),
    );
  },
};

const recordsCheck: LintCheck = {
  title: "Sources with unconfirmed records",
  kind: "gap",
  needsText: false,
  find: (map) => gapsOf(map).unconfirmed.map((key) => ({ address: sourcePath(map.essay.slug, key), message: key })),
};

/** Checks of what a map still wants. The Coverage page shows each of these with the way to fill it. */
export const gapChecks = [pillarsCheck, locatorsCheck, recordsCheck];
