import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { dismissReports, hideAnnotation, reportAnnotation } from "@/lib/moderation/commands";
import { aModeratedNote, noteReason as reason } from "@/tests/factories/a-moderated-note";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { deedsLogged, refused, reportsOf } from "@/tests/setup/of-a-note";

let author: Member;
let reader: Member;
let editor: Member;
let second: Member;
let administrator: Member;
let note: string;
beforeEach(async () => {
  ({ author, reader, editor, second, administrator, note } = await aModeratedNote());
});

describe("reportAnnotation", () => {
  const report = (actor: Actor) => reportAnnotation(actor, { id: note, reason });

  it("is open to every member but the author, and to nobody else", async () => {
    const everybody = [visitor, operator, author, reader, editor, administrator];
    const said = ["unauthenticated", "unauthenticated", "forbidden", "done", "done", "done"];
    expect(await answers(report, everybody)).toEqual(said);
  });

  it("is made once by each, also when it is sent twice at once", async () => {
    const sent = await Promise.allSettled([report(reader), report(reader), report(reader)]);
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await refused(report(reader), "conflict");
    expect(await reportsOf(note)).toHaveLength(1);
  });

  it("finds nothing that the reporter may not read", async () => {
    const secret = await anAnnotation(author, { visibility: "private" });
    for (const actor of [reader, administrator])
      await refused(reportAnnotation(actor, { id: secret, reason }), "not_found");
  });

  it("may be made again once it is decided", async () => {
    await report(reader);
    await dismissReports(editor, { id: note, report: (await reportsOf(note)).map(({ id }) => id) });
    await report(reader);
    expect((await reportsOf(note)).map(({ status }) => status)).toEqual(["dismissed", "open"]);
  });
});

describe("dismissReports", () => {
  it("is for moderators, of the reports that they read", async () => {
    await reportAnnotation(reader, { id: note, reason });
    const read = (await reportsOf(note)).map(({ id }) => id);
    await reportAnnotation(administrator, { id: note, reason: "Something else." });
    const dismiss = (actor: Actor) => dismissReports(actor, { id: note, report: read });
    const said = ["unauthenticated", "forbidden", "forbidden", "done", "conflict"];
    expect(await answers(dismiss, [visitor, reader, author, editor, second])).toEqual(said);
    expect((await reportsOf(note)).map(({ status }) => status)).toEqual(["dismissed", "open"]);
    expect(await deedsLogged()).toEqual(["report dismissed"]);
  });

  it("is not done by whoever wrote the note", async () => {
    const own = await anAnnotation(editor);
    await reportAnnotation(reader, { id: own, reason });
    await refused(dismissReports(editor, { id: own, report: (await reportsOf(own)).map(({ id }) => id) }), "forbidden");
  });

  it("and hiding at once: the one or the other", async () => {
    await reportAnnotation(reader, { id: note, reason });
    const report = (await reportsOf(note)).map(({ id }) => id);
    await Promise.allSettled([
      dismissReports(editor, { id: note, report }),
      hideAnnotation(second, { id: note, reason }),
    ]);
    const [decided] = await reportsOf(note);
    const logged = await deedsLogged();
    // Hidden after all: what was dismissed first stays dismissed.
    expect(logged.at(-1) === "annotation hidden" || logged.length === 1).toBe(true);
    expect(decided?.status).toBe(logged.includes("report dismissed") ? "dismissed" : "upheld");
  });
});
