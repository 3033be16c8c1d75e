import { beforeEach, describe, expect, it } from "vitest";
import { GET as getFeed } from "@/app/essays/[slug]/annotations/feed/route";
import { readLegacy } from "@/lib/accounts/deletion";
import { exportOwnData } from "@/lib/accounts/export";
import { type AnnotatedEntry, aboutKey } from "@/lib/annotations/about";
import { countInThreads } from "@/lib/annotations/annotation";
import { countAtParagraphs, countOnAllOf, readNotesHere } from "@/lib/annotations/count-queries";
import { countOn } from "@/lib/annotations/counts";
import { readGroupStream } from "@/lib/annotations/group-stream";
import { readLatestThreads, readOrphans, readThreads } from "@/lib/annotations/queries";
import { readReaderNotes } from "@/lib/annotations/reader-queries";
import { type Actor, type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { countQueue, readQueue } from "@/lib/moderation/queries";
import { exportNotebook, readNotebook } from "@/lib/notebook/queries";
import { parseNotebookView } from "@/lib/notebook/view";
import { readScholar } from "@/lib/scholars/queries";
import { refreshAnnotationEntries } from "@/lib/search/annotation-entries";
import { facetCounts } from "@/lib/search/facets";
import { readSearch } from "@/lib/search/queries";
import { noChoice } from "@/lib/search/view";
import { type SearchFacet, searchFacets } from "@/lib/search/vocabulary";
import { importText } from "@/lib/text/commands";
import { aGroup, inGroup } from "@/tests/factories/a-group";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { aReadText, aText } from "@/tests/factories/a-text";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

const { slug } = aMap().essay;
const words = "meant in earnest";
const at = aText.indexOf(words);

/** One of everything that notes can be about, each with the fields of its form and the paragraph at which it stands. */
const places: [string, Record<string, string>, number][] = [
  ["claim", { target: "claim", key: "1.1" }, 1],
  ["paragraph", { target: "paragraph", key: "", paragraph: "2" }, 2],
  ["words", { target: "text", key: "", exact: words, start: String(at), end: String(at + words.length) }, 2],
  ["citation", { target: "citation", key: "1.c1" }, 1],
  ["position", { target: "position", key: "p-getty-supports" }, 2],
  ["editor's note", { target: "note", key: "n-3-1" }, 3],
];
const entries: [AnnotatedEntry, string][] = [
  ["claim", "1.1"],
  ["citation", "1.c1"],
  ["position", "p-getty-supports"],
  ["note", "n-3-1"],
];

const hidden = { hiddenAt: new Date(), hiddenReason: "rude" };

/** What becomes of a note: of each kind one at every place. */
const fates: [name: string, readers: "public" | "private" | "group", data: object][] = [
  ["shown", "public", {}],
  ["private", "private", {}],
  ["of the group", "group", {}],
  ["waiting", "public", { pending: true }],
  ["hidden", "public", hidden],
  ["hidden in the group", "group", hidden],
  ["withdrawn", "public", { withdrawnAt: new Date() }],
];

/** How many of them count for whom; what is withdrawn or hidden counts for nobody.. */
type Who = "visitor" | "operator" | "stranger" | "companion" | "moderator" | "author" | "editor" | "administrator";
const counted: Record<Who, { notes: number; answers: number }> = {
  visitor: { notes: 1, answers: 1 },
  operator: { notes: 1, answers: 1 },
  stranger: { notes: 1, answers: 1 },
  companion: { notes: 2, answers: 1 },
  moderator: { notes: 2, answers: 1 },
  author: { notes: 4, answers: 2 },
  editor: { notes: 2, answers: 2 },
  administrator: { notes: 2, answers: 2 },
};
const everybody = Object.keys(counted) as Who[];
const allOf = (who: Who) => counted[who].notes + counted[who].answers;

let group: string;
let actors: Record<Who, Actor>;
let author: Member;

beforeEach(async () => {
  await storeMap(aMap());
  await importText(operator, database(), slug, aReadText(aText), "x.txt", "public");
  author = await aMember("scholar", "Ada");
  const [companion, moderator] = [await aMember("reader"), await aMember("reader")];
  ({ id: group } = await aGroup());
  await inGroup(group, author);
  await inGroup(group, companion);
  await inGroup(group, moderator, "moderator");
  const [stranger, editor] = [await aMember("scholar"), await aMember("editor")];
  const administrator = await aMember("administrator");
  actors = { visitor, operator, stranger, companion, moderator, author, editor, administrator };
  const body = "Of zwiebelkuchen nothing is said.";
  for (const [, fields] of places) {
    const write = async (more: Record<string, string>, data: object): Promise<string> => {
      const id = await anAnnotation(author, { ...fields, body, tags: "cuisine", ...more } as object);
      await database().annotation.update({ where: { id }, data });
      return id;
    };
    const shown = await write({}, {});
    for (const [name, visibility, data] of fates) {
      if (name !== "shown") await write({ visibility, ...(visibility === "group" ? { group } : {}) }, data);
      if (visibility === "public") await write({ parent: shown }, data);
    }
  }
  const { id: essayId } = await database().essay.findUniqueOrThrow({ where: { slug } });
  await refreshAnnotationEntries(database(), { essayId });
});

const essay = () => findEssay(visitor, slug);

describe("a number of notes", () => {
  it("on a page of the map is of those that its reader may read", async () => {
    for (const who of everybody) {
      const actor = actors[who];
      const keys = Object.fromEntries(entries.map(([target, key]) => [target, [key]]));
      const here = await readNotesHere(actor, await essay(), keys);
      for (const [target, key] of entries) {
        const about = { target, key };
        expect([who, target, countOn(here, about)]).toEqual([who, target, allOf(who)]);
        expect((await countOnAllOf(actor, await essay(), target)).get(aboutKey(about)), who).toBe(allOf(who));
        expect(countInThreads(await readThreads(actor, await essay(), about)), who).toBe(allOf(who));
      }
    }
  });

  it("in the reader is of those that one may read", async () => {
    for (const who of everybody) {
      const { here, margin } = await readReaderNotes(actors[who], await essay());
      const atParagraphs = await countAtParagraphs(actors[who], await essay());
      for (const paragraph of [1, 2, 3]) {
        const expected = allOf(who) * places.filter(([, , number]) => number === paragraph).length;
        const about = { target: "paragraph", paragraph } as const;
        expect([who, paragraph, countOn(here, about)]).toEqual([who, paragraph, expected]);
        expect(atParagraphs.get(aboutKey(about)), who).toBe(expected);
        expect(countInThreads(await readThreads(actors[who], await essay(), about)), who).toBe(expected);
      }
      expect(countOn(here, { target: "note", key: "n-3-1" }), who).toBe(allOf(who));
      // Beside the text stand the notes on words and on the paragraph, without what is said to them.
      expect(
        [...margin].map(([number, notes]) => [number, notes.length]),
        who,
      ).toEqual([[2, 2 * counted[who].notes]]);
    }
  });

  it("among the latest of an essay is of those that one may read", async () => {
    for (const who of everybody) {
      const threads = await readLatestThreads(actors[who], await essay());
      expect(countInThreads(threads), who).toBe(places.length * allOf(who));
    }
  });

  it("in a search, and in each of its facets, is of those that one may find", async () => {
    for (const who of everybody) {
      const findings = await readSearch(actors[who], { q: "zwiebelkuchen", choice: noChoice, page: 1 });
      const shown = places.length * 2;
      // Their own are found by authors whatever became of them, and by nobody else, moderators or not.
      const own = places.length * (fates.length + fates.filter(([, readers]) => readers === "public").length);
      const expected: Partial<Record<Who, number>> = { author: own };
      const ofGroup = who === "companion" || who === "moderator" ? places.length : 0;
      expect(findings?.total, who).toBe(expected[who] ?? shown + ofGroup);
      for (const facet of Object.keys(searchFacets) as SearchFacet[]) {
        const counts = facetCounts(findings?.groups ?? [], noChoice, facet);
        const sum = counts.reduce((all, { count }) => all + count, 0);
        expect([who, facet, sum]).toEqual([who, facet, findings?.total]);
      }
    }
  });

  it("of a scholar is of those that everybody may read, whoever asks", async () => {
    await database().member.update({ where: { id: author.id }, data: { profilePublic: true } });
    for (const who of everybody) {
      const { noteCount, notes } = await readScholar(actors[who], author.id);
      expect([who, noteCount, notes.length]).toEqual([who, places.length * 2, places.length * 2]);
    }
  });

  it("in the feed is of those that everybody may read", async () => {
    const text = await (
      await getFeed(new Request("http://localhost:3000/"), { params: Promise.resolve({ slug }) })
    ).text();
    expect(text.match(/<entry>/g)).toHaveLength(places.length * 2);
  });

  it("in a notebook and an account is of one's own", async () => {
    const { view } = parseNotebookView({});
    const others = everybody.filter((who) => who !== "author" && actors[who].kind === "member");
    for (const who of others) {
      const notebook = await readNotebook(actors[who], view);
      expect([who, notebook.total, notebook.tags, notebook.essays]).toEqual([who, 0, [], []]);
      expect(await exportNotebook(actors[who], view)).toEqual([]);
      expect((await exportOwnData(actors[who])).annotations).toEqual([]);
      expect((await readLegacy(actors[who])).notes).toBe(0);
      const orphans = await readOrphans(actors[who], await essay());
      expect(orphans).toEqual([]);
    }
    const all = places.length * (fates.length + 4);
    const withdrawn = places.length * 2;
    expect((await readNotebook(author, view)).total).toBe(all - withdrawn);
    expect((await exportOwnData(author)).annotations).toHaveLength(all);
  });

  it("of those that wait is told to moderators alone, and holds nobody's private ones", async () => {
    for (const who of everybody.filter((one) => one !== "editor" && one !== "administrator"))
      expect([who, await countQueue(actors[who])]).toEqual([who, 0]);
    for (const who of ["editor", "administrator"] as const) {
      expect(await countQueue(actors[who])).toBe(places.length * 2);
      const { counts } = await readQueue(actors[who], { group: null }, "waiting");
      expect(counts).toEqual({ reports: 0, waiting: places.length * 2, appeals: 0 });
    }
  });

  it("in a group's stream is of its own, for its members", async () => {
    for (const who of ["companion", "author"] as const) {
      const { notes } = await readGroupStream(actors[who], group, null);
      // Their author still sees those that were hidden.
      expect([who, notes.length]).toEqual([who, places.length * (who === "author" ? 2 : 1)]);
    }
    for (const who of ["stranger", "editor", "administrator"] as const)
      await expect(readGroupStream(actors[who], group, null)).rejects.toMatchObject({ code: "not_found" });
  });
});
