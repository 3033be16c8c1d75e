import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { toRole } from "@/lib/auth/roles";
import { database } from "@/lib/db/client";
import type { OwnRoleRequest, RoleRequest } from "./role-request";

const own = {
  id: true,
  role: true,
  affiliation: true,
  reason: true,
  createdAt: true,
  decision: true,
  decidedAt: true,
  answer: true,
} as const;

/** The actor’s own requests, the latest first. */
export async function listOwnRoleRequests(actor: Actor): Promise<OwnRoleRequest[]> {
  const { id: memberId } = requireMember(actor, "role.request");
  const rows = await database().roleRequest.findMany({
    where: { memberId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: own,
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt }));
}

/** How many answered requests are listed. */
const mostAnswered = 50;

async function findRequests(open: boolean): Promise<RoleRequest[]> {
  const rows = await database().roleRequest.findMany({
    where: { decision: open ? null : { not: null } },
    orderBy: [open ? { createdAt: "asc" } : { decidedAt: "desc" }, { id: "asc" }],
    take: open ? undefined : mostAnswered,
    select: {
      ...own,
      member: { select: { id: true, name: true, role: true, orcid: true, createdAt: true } },
      decidedBy: { select: { name: true } },
    },
  });
  return rows.map(({ createdAt, member: { createdAt: since, role, ...member }, decidedBy, ...row }) => ({
    ...row,
    at: createdAt,
    member: { ...member, since, role: toRole(role) },
    decidedBy: decidedBy?.name ?? null,
  }));
}

/** The queue of editors: open requests, the eldest first, and the last that were answered. */
export async function listRoleRequests(actor: Actor): Promise<{ open: RoleRequest[]; answered: RoleRequest[] }> {
  requireMember(actor, "role.grant");
  const [open, answered] = await Promise.all([findRequests(true), findRequests(false)]);
  return { open, answered };
}

/** How many requests wait for an editor. */
export async function countOpenRoleRequests(actor: Actor): Promise<number> {
  requireMember(actor, "role.grant");
  return database().roleRequest.count({ where: { decision: null } });
}
