import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { hideAnnotation, reportAnnotation, showAnnotation } from "@/lib/moderation/commands";
import { readQueue } from "@/lib/moderation/queries";
import { aGroup, type PeopledGroup } from "@/tests/factories/a-group";
import { aMember } from "@/tests/factories/a-member";
import { aModeratedNote, noteBody as body, noteReason as reason } from "@/tests/factories/a-moderated-note";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { finds, newsOf, refused } from "@/tests/setup/of-a-note";

let editor: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  ({ editor, administrator, note } = await aModeratedNote());
});

describe("a group’s moderators", () => {
  let group: PeopledGroup;
  let inside: string;
  beforeEach(async () => {
    group = await aGroup();
    inside = await anAnnotation(group.member, { body, visibility: "group", group: group.id });
  });

  it("hide a note of their group with a reason, and nobody else does", async () => {
    const hide = (actor: Actor) => hideAnnotation(actor, { id: inside, reason });
    const everybody = [visitor, group.stranger, editor, administrator, group.member, group.moderator];
    const said = ["unauthenticated", "not_found", "not_found", "not_found", "forbidden", "done"];
    expect(await answers(hide, everybody)).toEqual(said);
    const fellow = await aMember("reader");
    await database().groupMember.create({ data: { groupId: group.id, memberId: fellow.id, role: "member" } });
    const finding = await Promise.all(
      [group.owner, group.moderator, group.member, fellow, editor, visitor].map((actor) => finds(actor, inside)),
    );
    expect(finding).toEqual([true, true, true, false, false, false]);
    expect(await newsOf(group.member)).toEqual([expect.stringContaining(reason)]);
    await showAnnotation(group.owner, { id: inside });
    expect(await finds(fellow, inside)).toBe(true);
  });

  it("have no power over notes for everybody", async () => {
    await refused(hideAnnotation(group.owner, { id: note, reason }), "forbidden");
  });

  it("see what is reported in their group, and nobody else does", async () => {
    await reportAnnotation(group.owner, { id: inside, reason });
    const read = (actor: Actor) => readQueue(actor, { group: group.id }, "reports");
    const said = ["unauthenticated", "not_found", "not_found", "forbidden", "done", "done"];
    expect(
      await answers(read, [visitor, group.stranger, administrator, group.member, group.moderator, group.owner]),
    ).toEqual(said);
    expect((await read(group.moderator)).entries.map(({ note: { id } }) => id)).toEqual([inside]);
  });

  it("lose that power with their role", async () => {
    await hideAnnotation(group.moderator, { id: inside, reason });
    await database().groupMember.updateMany({ where: { memberId: group.moderator.id }, data: { role: "member" } });
    await refused(showAnnotation(group.moderator, { id: inside }), "not_found");
  });
});
