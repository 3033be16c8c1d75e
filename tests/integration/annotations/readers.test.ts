import { beforeEach, describe, expect, it } from "vitest";
import type { AnnotationState } from "@/lib/annotations/annotation";
import { countOnEntries } from "@/lib/annotations/count-queries";
import { canRead, readableBy, stateOf } from "@/lib/annotations/policy";
import { readThreads } from "@/lib/annotations/queries";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { aGroup, inGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const now = new Date();

/** Everything that a note can be besides shown, and all of it at once. */
const marks = [true, false].flatMap((withdrawn) =>
  [true, false].flatMap((hidden) => [true, false].map((pending) => ({ withdrawn, hidden, pending }))),
);

let author: Member;
let group: string;
let another: string;
let actors: { actor: Actor; groups: Set<string> }[];

/** A note for every visibility and every state, of the author's and of a former member's. */
async function everyNote(essayId: number): Promise<void> {
  const places = [
    { visibility: "private" as const, groupId: null },
    { visibility: "public" as const, groupId: null },
    { visibility: "group" as const, groupId: group },
    { visibility: "group" as const, groupId: another },
  ];
  await database().annotation.createMany({
    data: places.flatMap((place) =>
      [author.id, null].flatMap((authorId) =>
        marks.map(({ withdrawn, hidden, pending }) => ({
          ...place,
          essayId,
          authorId,
          kind: "comment" as const,
          target: "claim" as const,
          targetKey: "1.1",
          paragraph: 1,
          body: "x",
          pending,
          withdrawnAt: withdrawn ? now : null,
          hiddenAt: hidden ? now : null,
          hiddenReason: hidden ? "a reason" : null,
        })),
      ),
    ),
  });
}

beforeEach(async () => {
  await storeMap(aMap());
  author = await aMember("scholar");
  const members = await Promise.all(roles.map((role) => aMember(role)));
  const companions = await Promise.all(roles.map((role) => aMember(role)));
  ({ id: group } = await aGroup());
  for (const member of [author, ...companions]) await inGroup(group, member);
  ({ id: another } = await aGroup());
  actors = [
    { actor: visitor, groups: new Set() },
    { actor: operator, groups: new Set() },
    { actor: author, groups: new Set([group]) },
    ...members.map((actor) => ({ actor, groups: new Set<string>() })),
    ...companions.map((actor) => ({ actor, groups: new Set([group]) })),
  ];
  await everyNote((await findEssay(visitor, slug)).id);
});

describe("who may read a note", () => {
  it("is said alike by the rule and by the database, for every role, readers, state and membership", async () => {
    const rows = await database().annotation.findMany();
    expect(rows).toHaveLength(4 * 2 * 8);
    for (const { actor, groups } of actors) {
      const found = await database().annotation.findMany({ where: readableBy(actor), select: { id: true } });
      const ids = new Set(found.map(({ id }) => id));
      for (const row of rows) {
        const readable = { ...row, state: stateOf(row) };
        const who = actor.kind === "member" ? `${actor.role}, in ${groups.size} groups` : actor.kind;
        const what = `${row.visibility} ${readable.state}${row.authorId ? "" : " of nobody"}${row.groupId === another ? " elsewhere" : ""}`;
        expect([who, what, ids.has(row.id)]).toEqual([who, what, canRead(actor, readable, groups)]);
      }
    }
  });

  it("is for a visitor what is public and shown, and nothing else", async () => {
    const found = await database().annotation.findMany({ where: readableBy(visitor) });
    expect(found).toHaveLength(2);
    expect(found.map((row) => [row.visibility, stateOf(row)])).toEqual([
      ["public", "shown"],
      ["public", "shown"],
    ]);
  });

  it("is told in lists and counts alike; what is withdrawn or hidden counts for nobody", async () => {
    const essay = await findEssay(visitor, slug);
    for (const { actor } of actors) {
      const states: AnnotationState[] = (await readThreads(actor, essay, { target: "claim", key: "1.1" })).map(
        ({ state }) => state,
      );
      const counts = await countOnEntries(actor, essay, { claim: ["1.1", "2.1"] });
      const standing = states.filter((state) => state === "shown" || state === "pending");
      expect(counts.get("claim 1.1") ?? 0).toBe(standing.length);
      expect(counts.get("claim 2.1")).toBeUndefined();
    }
    const seen = await countOnEntries(visitor, essay, { claim: ["1.1"] });
    expect(seen.get("claim 1.1")).toBe(2);
  });
});
