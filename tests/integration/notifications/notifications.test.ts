import { beforeEach, describe, expect, it } from "vitest";
import { type Member, operator, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type { Letter } from "@/lib/mail/mail";
import { markRead } from "@/lib/notifications/commands";
import { sendDigests } from "@/lib/notifications/digest";
import { countUnread, readNews } from "@/lib/notifications/queries";
import { aMap } from "@/tests/factories/a-map";
import { aMember } from "@/tests/factories/a-member";
import { anAnnotation } from "@/tests/factories/an-annotation";
import { storeMap } from "@/tests/setup/stored-map";

let asked: Member;
let answering: Member;
let note: string;
beforeEach(async () => {
  await storeMap(aMap());
  asked = await aMember("scholar", "Ada");
  answering = await aMember("scholar", "Bea");
  note = await anAnnotation(asked);
});

const answer = (by: Member = answering) => anAnnotation(by, { parent: note, body: "It is." });

describe("an answer", () => {
  it("is told to whoever wrote what it answers, and to nobody else", async () => {
    const id = await answer();
    expect(await readNews(asked)).toMatchObject([
      { sentence: "Bea answered your note.", path: `/essays/${aMap().essay.slug}/annotations/${id}`, unread: true },
    ]);
    expect(await countUnread(asked)).toBe(1);
    expect(await readNews(answering)).toEqual([]);
  });

  it("to oneself is no news", async () => {
    await answer(asked);
    expect(await readNews(asked)).toEqual([]);
  });
});

describe("notifications", () => {
  it.each([visitor, operator])("are nobody's who has no account: %j", async (actor) => {
    await expect(readNews(actor)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(markRead(actor, new Date())).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await countUnread(actor)).toBe(0);
  });

  it("are read up to what was seen, and nobody else's with them", async () => {
    await answer();
    const [seen] = await readNews(asked);
    await answer();
    await markRead(answering, new Date());
    expect(await countUnread(asked)).toBe(2);
    await markRead(asked, seen?.createdAt ?? new Date(0));
    expect((await readNews(asked)).map(({ unread }) => unread)).toEqual([true, false]);
  });
});

describe("sendDigests", () => {
  const sentBy = async (now = new Date()) => {
    const letters: Letter[] = [];
    const count = await sendDigests(database(), now, async (letter) => void letters.push(letter));
    expect(count).toBe(letters.length);
    return letters;
  };
  const dayAfter = () => new Date(Date.now() + 24 * 60 * 60 * 1000);

  it("sends each member one letter a day with what is unread", async () => {
    await answer();
    await answer();
    const [letter, ...others] = await sentBy();
    expect(others).toEqual([]);
    expect(letter?.to).toBe(`${asked.id}@example.org`);
    expect(letter?.text.match(/Bea answered your note\./g)).toHaveLength(2);
    expect(letter?.text).toMatch(/http:\/\/localhost:3000\/essays\//);
    await answer();
    expect(await sentBy()).toEqual([]);
    const [next] = await sentBy(dayAfter());
    expect(next?.text.match(/Bea answered your note\./g)).toHaveLength(1);
  });

  it.each([
    ["who wish for none", { digest: false }],
    ["whose address is not confirmed", { emailVerified: false }],
    ["who came by ORCID and have no address", { email: "0000-0002-1825-0097@orcid.invalid" }],
    ["who are banned", { banned: true }],
  ])("passes over members %s", async (_, data) => {
    await answer();
    await database().member.update({ where: { id: asked.id }, data });
    expect(await sentBy()).toEqual([]);
  });

  it("passes over what was read", async () => {
    await answer();
    await markRead(asked, new Date());
    expect(await sentBy()).toEqual([]);
  });

  it("tries again what could not be sent", async () => {
    await answer();
    const failing = () => Promise.reject(new Error("no mail today"));
    expect(await sendDigests(database(), new Date(), failing)).toBe(0);
    expect(await sentBy()).toHaveLength(1);
  });

  it("is sent by one of several processes", async () => {
    await answer();
    const letters: Letter[] = [];
    const now = new Date();
    const send = async (letter: Letter) => void letters.push(letter);
    await Promise.all(Array.from({ length: 5 }, () => sendDigests(database(), now, send)));
    expect(letters).toHaveLength(1);
  });
});
