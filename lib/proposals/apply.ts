import { type Collection, claimSchema, type DebateMap, type MapClaim } from "@/lib/maps/document";
import { findEntry, type MapEntry, putEntry } from "@/lib/maps/entry";
import type { ClaimPatch, ProposedChange } from "./proposal";

/** What a proposal makes of a map: which entry, as it was and as it would be. Not yet checked. */
export type Applied = {
  map: DebateMap;
  collection: Collection;
  key: string;
  before: MapEntry | null;
  after: MapEntry;
};

/** A key that the list does not have yet: the wanted one, or with a number behind it. */
export function freeKey(map: DebateMap, collection: Collection, wanted: string): string {
  let key = wanted;
  for (let n = 2; findEntry(map, collection, key); n++) key = `${wanted}-${n}`;
  return key;
}

/** The corrected claim: what is not named stays as the map has it by now. */
const corrected = (claim: MapClaim, { reportedThrough, ...patch }: ClaimPatch): MapClaim => ({
  ...claim,
  ...patch,
  reportedThrough: reportedThrough === undefined ? claim.reportedThrough : (reportedThrough ?? undefined),
});

/** The entry that a proposal asked for, where its claim read as it did before the proposal was decided. */
export const proposedEntry = (change: ProposedChange, before: unknown): MapEntry =>
  change.kind === "claim-correction" ? corrected(claimSchema.parse(before), change.entry) : change.entry;

/**
 * Applies a proposal to a map. A new entry whose key was taken meanwhile gets another.
 * @returns null where the claim that it corrects is no longer there
 */
export function applyChange(map: DebateMap, change: ProposedChange): Applied | null {
  const put = (collection: Collection, key: string, before: MapEntry | null, after: MapEntry): Applied => ({
    map: putEntry(map, collection, key, after),
    collection,
    key,
    before,
    after,
  });
  switch (change.kind) {
    case "position": {
      const id = freeKey(map, "positions", change.entry.id);
      return put("positions", id, null, { ...change.entry, id });
    }
    case "source": {
      const key = freeKey(map, "sources", change.entry.key);
      return put("sources", key, null, { ...change.entry, key, csl: { ...change.entry.csl, id: key } });
    }
    case "claim-correction": {
      const claim = map.claims.find(({ id }) => id === change.claim);
      return claim ? put("claims", claim.id, claim, corrected(claim, change.entry)) : null;
    }
  }
}

const fields = [
  "statement",
  "type",
  "modality",
  "holder",
  "essayStance",
  "centrality",
  "questions",
] as const satisfies readonly (keyof ClaimPatch)[];

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What of a claim a filled-in form changes; nothing of what it repeats. */
export function patchOf(claim: MapClaim, wanted: Required<ClaimPatch>): ClaimPatch {
  const patch: ClaimPatch = Object.fromEntries(
    fields.filter((field) => !alike(claim[field], wanted[field])).map((field) => [field, wanted[field]]),
  );
  if ((claim.reportedThrough ?? null) !== wanted.reportedThrough) patch.reportedThrough = wanted.reportedThrough;
  return patch;
}
