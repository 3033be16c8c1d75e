import { type APIRequestContext, expect, test } from "@playwright/test";
import { annotationPath, readPath } from "@/lib/addresses";
import { again, aVisitor, namesIn, type SignedIn, sendForm, signedInMembers } from "./seeded-members";

const slug = "furr-2005";
const rounds = 2;

/** Somebody with a note for themselves, which says their name. */
type Witness = SignedIn & { note: string };

async function withNote(member: SignedIn): Promise<Witness> {
  const form = { essay: slug, target: "paragraph", paragraph: "22", kind: "comment", visibility: "private" };
  const body = `The secret of ${member.name}.`;
  const response = await sendForm(member.client, "annotations/create", { ...form, body, tags: member.name });
  expect(response.status(), await response.text()).toBe(200);
  const { to } = (await response.json()) as { to: string };
  return { ...member, note: annotationPath(slug, to.split("#note-")[1] ?? "") };
}

/** A request, and what its answer must be: whose words alone it may hold, and whether it must hold them. */
type Asked = { client: APIRequestContext; path: string; status: number; names: string[] };

/** What a witness asks for; the reader, which is long, in the first round alone. */
const pagesOf = ({ client, name, note }: Witness, round: number): Asked[] =>
  ["/notebook", "/account", note, `${note}/edit`, ...(round === 0 ? [readPath(slug)] : [])].map((path) => ({
    client,
    path,
    status: 200,
    names: [name],
  }));

const ofVisitor = (client: APIRequestContext, { note }: Witness): Asked[] => [
  { client, path: "/notebook", status: 401, names: [] },
  { client, path: "/account", status: 401, names: [] },
  { client, path: note, status: 404, names: [] },
  { client, path: readPath(slug), status: 200, names: [] },
];

async function ask({ client, path, status, names }: Asked): Promise<void> {
  const response = await client.get(path, again);
  const text = await response.text();
  expect([path, response.status(), namesIn(text)]).toEqual([path, status, names]);
  const kept = response.headers()["cache-control"] ?? "";
  expect(kept, path).toMatch(/\bprivate\b/);
  expect(kept, path).toMatch(/\bno-store\b/);
  expect(response.headers()["set-cookie"], path).toBeUndefined();
}

test("fifty members at once are each served their own pages, and a visitor nobody's", async () => {
  test.setTimeout(600_000);
  const members = await signedInMembers(50, "reader");
  const witnesses = await Promise.all(members.map(withNote));
  const visitors = await Promise.all(witnesses.slice(0, 5).map(aVisitor));
  for (let round = 0; round < rounds; round++) {
    // The pages of one member are asked for among those of all others, in another order each round.
    const asked = witnesses.flatMap((witness, at) => {
      const visitor = visitors[at];
      const own = [...pagesOf(witness, round), ...(visitor ? ofVisitor(visitor, witness) : [])];
      return [...own.slice(round), ...own.slice(0, round)].map((one, place) => ({ one, place }));
    });
    await Promise.all(asked.toSorted((a, b) => a.place - b.place).map(({ one }) => ask(one)));
  }
  // What is somebody's alone is there for nobody else who is signed in either.
  await Promise.all(
    witnesses.map(async ({ client }, at) => {
      const { note } = witnesses[(at + 1) % witnesses.length] as Witness;
      const response = await client.get(note, again);
      expect([response.status(), namesIn(await response.text()).length]).toEqual([404, 1]);
    }),
  );
});
