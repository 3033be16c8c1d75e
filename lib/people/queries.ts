import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { claimRefSelect, toClaimRef } from "@/lib/claims/claim-rows";
import { database } from "@/lib/db/client";
import { fromDb } from "@/lib/db/words";
import { notFound } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { visibleTo } from "@/lib/essays/policy";
import type { Explained } from "@/lib/gloss/explained";
import { claimsOf, type Mention, type Mentions, mentionOf } from "@/lib/gloss/mentions";
import { personNamed } from "@/lib/gloss/name-search";
import type { HeldClaim } from "@/lib/interpretations/interpretation";
import { interpretationSelect, toInterpretationRef } from "@/lib/interpretations/position-rows";
import { cslItemSchema } from "@/lib/sources/csl";
import { shortReference } from "@/lib/sources/short-reference";
import { makingOf } from "./made-by";
import type { PersonPage } from "./people";
import type { Person } from "./person";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

/** What of the map has to do with a person, in four queries. */
function readRows(actor: Actor, essay: EssayHead, mention: Mention) {
  const db = database();
  const of = { essayId: essay.id, essay: visibleTo(actor) };
  return Promise.all([
    db.claim.findMany({
      where: { ...of, key: { in: claimsOf(mention) } },
      ...inOrder,
      select: { ...claimRefSelect, essayStance: true },
    }),
    db.event.findMany({
      where: { ...of, key: { in: mention.events } },
      ...inOrder,
      select: {
        key: true,
        date: true,
        label: true,
        note: true,
        claims: { ...inOrder, select: { claim: { select: { key: true } } } },
      },
    }),
    db.source.findMany({ where: of, ...inOrder, select: { key: true, kind: true, csl: true } }),
    db.interpretation.findMany({ where: { ...of, kind: { not: "school" } }, ...inOrder, ...interpretationSelect }),
  ]);
}

type Rows = Awaited<ReturnType<typeof readRows>>;

/** The works of a person, by the names of their records. */
function worksOf(person: Person, people: readonly Person[], sources: Rows[2]): PersonPage["works"] {
  return sources.flatMap(({ key, kind, csl }) => {
    const record = cslItemSchema.parse(csl);
    const making = makingOf(person, people, record);
    return making ? [{ key, kind: fromDb(kind), reference: shortReference(record), making }] : [];
  });
}

/** The interpretation that goes by a person's name: “Getty” is J. Arch Getty, where nobody else of the map is. */
function ownInterpretation({ key }: Person, { search }: Explained, rows: Rows[3]): PersonPage["interpretation"] {
  const own = rows.find(({ name }) => personNamed(name, search) === key);
  return own ? toInterpretationRef(own) : null;
}

/**
 * A person with everything that their page shows, in four queries whatever its size.
 * @throws AppError `not_found`
 */
export async function readPerson(
  actor: Actor,
  essay: EssayHead,
  key: string,
  { explained, mentions }: { explained: Explained; mentions: Mentions },
): Promise<PersonPage> {
  const { people } = explained;
  const at = people.findIndex((one) => one.key === key);
  const person = people[at];
  if (!person) return notFound(`A person “${key}” of this essay`);
  const mention = mentionOf(mentions, { kind: "person", key });
  const [claims, events, sources, interpretations] = await readRows(actor, essay, mention);
  const held = claims.map((row): HeldClaim => ({ ...toClaimRef(row), essayStance: fromDb(row.essayStance) }));
  const among = (keys: readonly string[]) => {
    const wanted = new Set(keys);
    return held.filter((claim) => wanted.has(claim.key));
  };
  return {
    ...person,
    interpretation: ownInterpretation(person, explained, interpretations),
    held: among(mention.held),
    through: among(mention.through),
    named: among(mention.named),
    paragraphs: mention.paragraphs,
    events: events.map(({ claims: spoken, ...event }) => ({ ...event, claims: spoken.map(({ claim }) => claim.key) })),
    works: worksOf(person, people, sources),
    previous: people[at - 1] ?? null,
    next: people[at + 1] ?? null,
  };
}
