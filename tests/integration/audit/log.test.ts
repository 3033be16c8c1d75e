import { beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/lib/audit/audit";
import { type LogView, logPageSize } from "@/lib/audit/log";
import { readLog } from "@/lib/audit/queries";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { answers } from "@/tests/setup/answers";
import { sql } from "@/tests/setup/own-database";
import { refusalOf } from "@/tests/setup/refusal";
import { storeMap } from "@/tests/setup/stored-map";

let administrator: Member;
beforeEach(async () => {
  administrator = await aMember("administrator", "Anton 100%");
  await audit(database(), administrator, { deed: "role given", object: "member x", detail: { role: "editor" } });
  await audit(database(), operator, { deed: "text imported", object: "essay y", reason: "Because." });
});

const everything: LogView = { deed: null, actor: "", before: null };
const objects = async (view: Partial<LogView>) =>
  (await readLog(administrator, { ...everything, ...view })).entries.map(({ object }) => object);

describe("readLog", () => {
  it("is for administrators alone", async () => {
    const read = (actor: Actor) => readLog(actor, everything);
    const others = [visitor, operator, await aMember("reader"), await aMember("scholar"), await aMember("editor")];
    expect(await answers(read, [...others, administrator])).toEqual([
      "unauthenticated",
      "unauthenticated",
      "forbidden",
      "forbidden",
      "forbidden",
      "done",
    ]);
  });

  it("gives the newest first, by deed and by who did it", async () => {
    expect(await objects({})).toEqual(["essay y", "member x"]);
    expect(await objects({ deed: "role given" })).toEqual(["member x"]);
    expect(await objects({ actor: "ANTON 100%" })).toEqual(["member x"]);
    expect(await objects({ actor: "operator" })).toEqual(["essay y"]);
    // What is a sign of patterns elsewhere stands for itself.
    expect(await objects({ actor: "operato_" })).toEqual([]);
    const { entries } = await readLog(administrator, { ...everything, deed: "role given" });
    expect(entries[0]?.detail).toEqual([["role", "editor"]]);
  });

  it("gives every entry once, page by page, whatever is done meanwhile", async () => {
    for (let at = 0; at < logPageSize + 10; at++)
      await audit(database(), administrator, { deed: "link issued", object: `member ${at}` });
    const first = await readLog(administrator, everything);
    expect(first.entries).toHaveLength(logPageSize);
    await audit(database(), administrator, { deed: "link issued", object: "member later" });
    const second = await readLog(administrator, { ...everything, before: first.next });
    expect(second.next).toBeNull();
    const seen = [...first.entries, ...second.entries].map(({ object }) => object);
    expect(new Set(seen).size).toBe(logPageSize + 12);
    expect(seen).not.toContain("member later");
  });

  it("says by name what was done to whom, with the way there, while it is there", async () => {
    await storeMap(aMap());
    const { slug } = aMap().essay;
    const ada = await aMember("scholar", "Ada");
    const note = await anAnnotation(ada);
    const { id: group } = await database().group.create({ data: { name: "Seminar" } });
    const gone = "00000000-0000-4000-8000-000000000000";
    const expected: [string, string, string | null][] = [
      [`member ${ada.id}`, "Ada", `/desk/members/${ada.id}`],
      [`annotation ${note}`, "a note by Ada", `/essays/${slug}/annotations/${note}`],
      [`group ${group}`, "the group Seminar", null],
      [`proposal ${gone}`, "a proposal", `/desk/proposals/${gone}`],
      [`text of ${slug}`, `text of ${slug}`, `/desk/texts/${slug}`],
      [`claims 1.1 of ${slug}`, `claims 1.1 of ${slug}`, `/essays/${slug}/history/claims/1.1`],
      [`member ${gone}`, `member ${gone}`, null],
      [`annotation ${gone}`, `annotation ${gone}`, null],
      ["annotation x", "annotation x", null],
    ];
    for (const [object] of expected) await audit(database(), administrator, { deed: "role given", object });
    const { entries } = await readLog(administrator, { ...everything, deed: "role given" });
    const read = entries.map(({ object, about }) => [object, about.words, about.path]);
    expect(read.reverse().slice(1)).toEqual(expected);
  });

  it.each([{ deed: "murder" }, { before: "-1" }, { before: "9".repeat(30) }, { actor: "x".repeat(300) }])(
    "refuses what there is not: %j",
    async (view) => {
      await expect(readLog(administrator, { ...everything, ...view })).rejects.toMatchObject({ code: "invalid" });
    },
  );
});

describe("the log in the database", () => {
  it("is tried as a superuser", async () => {
    const { rows } = await sql.query("SELECT usesuper FROM pg_user WHERE usename = current_user");
    expect(rows).toEqual([{ usesuper: true }]);
  });

  it.each([
    "UPDATE audit_entries SET actor = 'nobody'",
    "UPDATE audit_entries SET reason = NULL WHERE id = 1",
    "DELETE FROM audit_entries",
    "DELETE FROM audit_entries WHERE id = 1",
    "TRUNCATE audit_entries",
    "INSERT INTO audit_entries (id, actor, deed, object) VALUES (1, 'a', 'b', 'c') ON CONFLICT (id) DO UPDATE SET actor = 'a'",
    "MERGE INTO audit_entries AS e USING (SELECT 1 AS id) AS s ON e.id = s.id WHEN MATCHED THEN DELETE",
    "MERGE INTO audit_entries AS e USING (SELECT 1 AS id) AS s ON e.id = s.id WHEN MATCHED THEN UPDATE SET deed = 'x'",
    "WITH gone AS (DELETE FROM audit_entries RETURNING id) SELECT count(*) FROM gone",
    // Whoever holds other triggers still by this does not reach those of the log.
    "SET LOCAL session_replication_role = replica; UPDATE audit_entries SET actor = 'nobody'",
    "SET LOCAL session_replication_role = replica; DELETE FROM audit_entries",
    "SET LOCAL session_replication_role = replica; TRUNCATE audit_entries",
  ])("refuses %s", async (statement) => {
    const before = await sql.query("SELECT * FROM audit_entries ORDER BY id");
    await sql.query("BEGIN");
    const refusal = await refusalOf(statement);
    await sql.query("ROLLBACK");
    // restrict_violation
    expect(refusal).toBe("23001");
    expect((await sql.query("SELECT * FROM audit_entries ORDER BY id")).rows).toEqual(before.rows);
    expect(before.rows).toHaveLength(2);
  });
});
