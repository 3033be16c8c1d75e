import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isOrcidAddress } from "@/lib/auth/orcid";
import { requireMay } from "@/lib/auth/permissions";
import { toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { type ListedMember, type ManagedMember, type MemberFilter, membersOnPage } from "./member";
import { canBan } from "./policy";

const listed = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  role: true,
  banned: true,
  createdAt: true,
} as const;

type Listed = Prisma.MemberGetPayload<{ select: typeof listed }>;

const toListed = ({ email, emailVerified, role, banned, createdAt, ...row }: Listed): ListedMember => ({
  ...row,
  email: isOrcidAddress(email) ? null : email,
  confirmed: emailVerified,
  role: toRole(role),
  disabled: banned,
  since: createdAt,
});

/** Members by name, a page of them, and how many there are. */
export async function listMembers(
  actor: Actor,
  { words, role, page }: MemberFilter,
): Promise<{ members: ListedMember[]; total: number }> {
  requireMay(actor, "member.manage");
  const like = { contains: words, mode: "insensitive" } as const;
  const where: Prisma.MemberWhereInput = {
    ...(words ? { OR: [{ name: like }, { email: like }] } : {}),
    ...(role ? { role } : {}),
  };
  const db = database();
  const [total, rows] = await Promise.all([
    db.member.count({ where }),
    db.member.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * membersOnPage,
      take: membersOnPage,
      select: listed,
    }),
  ]);
  return { members: rows.map(toListed), total };
}

/** A member, for administration. */
export async function readManagedMember(actor: Actor, id: string): Promise<ManagedMember> {
  requireMay(actor, "member.manage");
  const row = await database().member.findUnique({
    where: { id },
    select: {
      ...listed,
      banReason: true,
      affiliation: true,
      orcid: true,
      twoFactorEnabled: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
    },
  });
  if (!row) return notFound("This member");
  const { banReason, affiliation, orcid, twoFactorEnabled, _count, ...rest } = row;
  const member = toListed(rest);
  return {
    ...member,
    disabledFor: banReason,
    affiliation,
    orcid,
    hasSecondFactor: twoFactorEnabled,
    openSessions: _count.sessions,
    can: { ban: canBan(actor, member) },
  };
}

/** The id of the member with an address. */
export async function findMemberByAddress(actor: Actor, email: string): Promise<string> {
  requireMay(actor, "member.manage");
  const found = await database().member.findUnique({ where: { email }, select: { id: true } });
  return found?.id ?? notFound(`An account with the address ${email}`);
}
