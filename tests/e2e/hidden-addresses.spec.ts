import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { annotationPath } from "@/lib/addresses";
import { aVisitor, type SignedIn, sendForm, signedInMembers } from "./seeded-members";

const slug = "furr-2005";

async function writeNote({ client }: SignedIn, visibility: "private" | "public"): Promise<string> {
  const note = { essay: slug, target: "claim", key: "22.1", kind: "comment", visibility, body: "A thought." };
  const response = await sendForm(client, "annotations/create", note);
  const { to } = (await response.json()) as { to: string };
  return to.split("#note-")[1] ?? "";
}

const doors = ["", "/history", "/edit", "/answer", "/attach", "/report", "/hide", "/jsonld"];

/** What an address answers, without what differs each time: ids, and words that a script is known by. */
async function answerOf(client: APIRequestContext, id: string, door: string): Promise<string> {
  const response = await client.get(`${annotationPath(slug, id)}${door}`);
  const text = (await response.text()).replaceAll(id, "ID").replace(/nonce="[^"]*"/g, "");
  return `${response.status()} ${text}`;
}

test("no address of a note tells whether there is one that its reader may not read", async () => {
  test.slow();
  const [author] = await signedInMembers(1, "scholar");
  const [stranger] = await signedInMembers(1, "scholar");
  const [administrator] = await signedInMembers(1, "administrator");
  if (!author || !stranger || !administrator) throw new Error("nobody was signed in");
  const secret = await writeNote(author, "private");
  const clients = [await aVisitor(), stranger.client, administrator.client];
  for (const door of doors) {
    for (const [at, client] of clients.entries()) {
      const there = await answerOf(client, secret, door);
      expect(there.slice(0, 3), `${door} for client ${at}`).toBe("404");
      expect(there, `${door} for client ${at}`).toBe(await answerOf(client, randomUUID(), door));
    }
  }
  // The same doors are there for whoever may read the note; those that need somebody ask a visitor to sign in.
  const open = await writeNote(author, "public");
  const [visitor] = clients;
  if (!visitor) throw new Error("no visitor");
  const statuses = await Promise.all(doors.map(async (door) => (await answerOf(visitor, open, door)).slice(0, 3)));
  expect(statuses).toEqual(["200", "200", "401", "200", "401", "401", "401", "200"]);
});
