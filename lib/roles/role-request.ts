import type { Role } from "@/lib/auth/roles";

/** A request for a role, as whoever asked sees it. */
export type OwnRoleRequest = {
  id: string;
  role: string;
  affiliation: string;
  reason: string;
  at: Date;
  decision: "granted" | "declined" | null;
  decidedAt: Date | null;
  answer: string | null;
};

/** The same for editors, with who asks. */
export type RoleRequest = OwnRoleRequest & {
  member: { id: string; name: string; role: Role; orcid: string | null; since: Date };
  /** Who answered; null while nobody did, and for a former member. */
  decidedBy: string | null;
};
