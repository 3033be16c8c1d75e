import "server-only";
import { readableBy } from "@/lib/annotations/policy";
import { type Actor, visitor } from "@/lib/auth/actor";
import { toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import type { Scholar } from "./scholar";

const mostNotes = 30;

async function findNotes(authorId: string): Promise<Pick<Scholar, "notes" | "noteCount">> {
  const db = database();
  // Notes that everybody can read, whoever asks: this is what they are known by, not what one happens to see of them.
  const where = { AND: [{ authorId }, readableBy(visitor)] };
  const [noteCount, rows] = await Promise.all([
    db.annotation.count({ where }),
    db.annotation.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: mostNotes,
      select: {
        id: true,
        paragraph: true,
        body: true,
        createdAt: true,
        essay: { select: { slug: true, title: true } },
      },
    }),
  ]);
  return { noteCount, notes: rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt })) };
}

/**
 * A member’s profile: for everybody if they wish so, else for members.
 * @throws AppError `not_found` for one that is not there, that the actor may not see, or whose member is disabled
 */
export async function readScholar(actor: Actor, id: string): Promise<Scholar> {
  const found = await database().member.findFirst({
    where: { id, banned: false, emailVerified: true, ...(actor.kind === "visitor" ? { profilePublic: true } : {}) },
    select: { id: true, name: true, role: true, affiliation: true, orcid: true, about: true, profilePublic: true },
  });
  if (!found) return notFound("This profile");
  const { profilePublic, role, ...rest } = found;
  return { ...rest, role: toRole(role), isPublic: profilePublic, ...(await findNotes(id)) };
}
