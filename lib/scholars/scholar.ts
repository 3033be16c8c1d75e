import type { Role } from "@/lib/auth/roles";

/** A public note of a scholar’s, where it stands. */
export type ScholarNote = {
  id: string;
  essay: { slug: string; title: string };
  paragraph: number | null;
  body: string;
  at: Date;
};

/** What a member says of themselves to others, and what they wrote for everybody. */
export type Scholar = {
  id: string;
  name: string;
  role: Role;
  affiliation: string | null;
  orcid: string | null;
  about: string | null;
  /** Whether visitors may see it too. */
  isPublic: boolean;
  notes: ScholarNote[];
  /** How many public notes there are; the latest are listed. */
  noteCount: number;
};
