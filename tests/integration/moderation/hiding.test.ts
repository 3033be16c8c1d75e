import { beforeEach, describe, expect, it } from "vitest";
import { GET as getFeed } from "@/app/essays/[slug]/annotations/feed/route";
import { canRead, readableBy } from "@/lib/annotations/policy";
import { readThread, readThreads } from "@/lib/annotations/queries";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { hideAnnotation, reportAnnotation, showAnnotation } from "@/lib/moderation/commands";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { aGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aModeratedNote, noteReason as reason } from "@/tests/factories/a-moderated-note";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { deedsLogged, essay, finds, newsOf, refused, reportsOf } from "@/tests/setup/of-a-note";

const { slug } = aMap().essay;

let author: Member;
let reader: Member;
let editor: Member;
let second: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  ({ author, reader, editor, second, administrator, note } = await aModeratedNote());
});

describe("hideAnnotation", () => {
  const hide = (actor: Actor) => hideAnnotation(actor, { id: note, reason });

  it("is for editors and administrators, and for nobody else", async () => {
    const everybody = [visitor, operator, author, reader, await aMember("teacher"), editor];
    const said = ["unauthenticated", "unauthenticated", "forbidden", "forbidden", "forbidden", "done"];
    expect(await answers(hide, everybody)).toEqual(said);
    await refused(hide(administrator), "conflict");
  });

  it("takes the note from everybody but its author and the moderators", async () => {
    await hide(editor);
    for (const actor of [visitor, operator, reader, await aMember("teacher")]) {
      expect(await finds(actor, note)).toBe(false);
      expect(await readThreads(actor, await essay(), { target: "claim", key: "1.1" })).toEqual([]);
      expect((await readSearch(actor, { q: "zwiebelkuchen", choice: noChoice, page: 1 }))?.total).toBe(0);
    }
    const feed = await getFeed(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) });
    expect(await feed.text()).not.toContain(note);
    for (const actor of [author, editor, second, administrator]) {
      const { annotation } = await readThread(actor, await essay(), note);
      expect(annotation).toMatchObject({ state: "hidden", hiddenReason: reason });
    }
  });

  it("tells the author why, is logged, and settles what was reported", async () => {
    await reportAnnotation(reader, { id: note, reason });
    await hide(editor);
    expect(await newsOf(author)).toEqual([expect.stringContaining(reason)]);
    expect(await reportsOf(note)).toMatchObject([{ status: "upheld", decidedById: editor.id }]);
    expect(await database().auditEntry.findMany()).toMatchObject([
      { deed: "annotation hidden", actor: `Edda Editor (${editor.id})`, object: `annotation ${note}`, reason },
    ]);
  });

  it("is not done to one’s own note: that is withdrawn", async () => {
    const own = await anAnnotation(editor);
    await refused(hideAnnotation(editor, { id: own, reason }), "forbidden");
  });

  it("is done by one of two moderators who do it at once", async () => {
    const done = await Promise.allSettled([hide(editor), hide(second), hide(administrator)]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await deedsLogged()).toEqual(["annotation hidden"]);
    expect(await newsOf(author)).toHaveLength(1);
  });
});

describe("showAnnotation", () => {
  const show = (actor: Actor) => showAnnotation(actor, { id: note });

  it("is for moderators, and shows the note to everybody again", async () => {
    await refused(show(editor), "conflict");
    await hideAnnotation(editor, { id: note, reason });
    const said = ["unauthenticated", "forbidden", "not_found", "done"];
    expect(await answers(show, [visitor, author, reader, second])).toEqual(said);
    for (const actor of [visitor, reader]) expect(await finds(actor, note)).toBe(true);
    expect(await deedsLogged()).toEqual(["annotation hidden", "annotation shown"]);
    expect(await newsOf(author)).toHaveLength(2);
  });

  it("is not an editor’s whose own note it is", async () => {
    const own = await anAnnotation(editor);
    await hideAnnotation(second, { id: own, reason });
    await refused(showAnnotation(editor, { id: own }), "forbidden");
  });
});

describe("canRead and readableBy", () => {
  it("agree about what is hidden, for every role on the site and in the group", async () => {
    const group = await aGroup();
    const inside = { visibility: "group", group: group.id };
    const ids = [
      note,
      await anAnnotation(author),
      await anAnnotation(group.member, inside),
      await anAnnotation(group.member, inside),
      await anAnnotation(group.owner, inside),
    ];
    const [, hidden, hiddenInside, , ownersHidden] = ids;
    await database().annotation.updateMany({
      where: { id: { in: [hidden, hiddenInside, ownersHidden].filter((id) => id !== undefined) } },
      data: { hiddenAt: new Date(), hiddenReason: reason },
    });
    const rows = await database().annotation.findMany({ where: { id: { in: ids } } });
    const { owner, moderator, member, stranger } = group;
    for (const actor of [
      visitor,
      operator,
      author,
      reader,
      editor,
      administrator,
      owner,
      moderator,
      member,
      stranger,
    ]) {
      const standings = await database().groupMember.findMany({
        where: { memberId: actor.kind === "member" ? actor.id : "" },
      });
      const groups = new Set(standings.map(({ groupId }) => groupId));
      const moderated = new Set(standings.filter(({ role }) => role !== "member").map(({ groupId }) => groupId));
      const listed = await database().annotation.findMany({ where: readableBy(actor), select: { id: true } });
      const allowed = rows.filter(({ authorId, visibility, groupId, hiddenAt }) =>
        canRead(actor, { authorId, visibility, groupId, state: hiddenAt ? "hidden" : "shown" }, groups, moderated),
      );
      expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    }
  });
});
