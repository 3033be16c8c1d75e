import { z } from "zod";
import type { ComparedField } from "@/lib/history/fields";
import type { Provenance, Stance } from "@/lib/interpretations/vocabulary";
import { claimSchema, type DebateMap, positionSchema, sourceSchema } from "@/lib/maps/document";
import type { ProposalKind, ProposalStatus } from "./vocabulary";

/** The fields of a claim that a scholar can correct. Its place, its evidence and what it rests on are the editors’. */
const correctable = {
  statement: true,
  type: true,
  modality: true,
  holder: true,
  reportedThrough: true,
  essayStance: true,
  centrality: true,
  questions: true,
} as const;

/** What a correction changes of a claim, as it is stored: those fields alone; null empties one. */
export const claimPatchSchema = claimSchema.pick(correctable).partial().extend({
  reportedThrough: claimSchema.shape.holder.nullable().optional(),
});

/** What a correction changes of a claim. */
export type ClaimPatch = z.output<typeof claimPatchSchema>;

/** What a proposal would write: an entry as the debate-map file has it, or what changes of one. */
export type ProposedChange =
  | { kind: "position"; entry: DebateMap["positions"][number] }
  | { kind: "source"; entry: DebateMap["sources"][number] }
  | { kind: "claim-correction"; claim: string; entry: ClaimPatch };

/**
 * Reads a proposal as it is stored.
 * @throws ZodError for what was never stored by this product
 */
export function parseChange(kind: ProposalKind, targetKey: string | null, stored: unknown): ProposedChange {
  switch (kind) {
    case "position":
      return { kind, entry: positionSchema.parse(stored) };
    case "source":
      return { kind, entry: sourceSchema.parse(stored) };
    case "claim-correction":
      return { kind, claim: z.string().parse(targetKey), entry: claimPatchSchema.parse(stored) };
  }
}

/** A member by name; null stands for a former one. */
export type Person = { id: string; name: string } | null;

/** A proposal in a list. */
export type ProposalHead = {
  id: string;
  kind: ProposalKind;
  status: ProposalStatus;
  /** What it is about, in a few words. */
  about: string;
  essay: { slug: string; label: string };
  author: Person;
  createdAt: Date;
  decidedAt: Date | null;
};

/** What the choices of a form offer: keys with their names. */
export type Choice = { value: string; label: string };

/** What a form about a map can name. */
export type Choices = {
  interpretations: Choice[];
  people: Choice[];
  sources: Choice[];
  questions: Choice[];
  /** Number of the last paragraph. */
  paragraphs: number;
};

/** A position that the map has on what a form is about, so that nobody proposes it anew. */
export type HeldPosition = {
  key: string;
  holder: string;
  /** Within a school: whose it is. */
  by: string | null;
  stance: Stance;
  provenance: Provenance;
  summary: string;
};

/** A proposal with all that its page shows. */
export type ProposalPage = ProposalHead & {
  reason: string;
  answer: string | null;
  decidedBy: Person;
  /** Where its entry stands, or would stand: the claim, the question, the bibliography. */
  path: string;
  /** The entry before and after; null where it can no longer be applied. */
  fields: ComparedField[] | null;
  /** Where an editor changed it: as it was proposed, and as it was taken. */
  takenFields: ComparedField[] | null;
  /** Why it could not be taken as it is; null where it can. */
  hindrance: string | null;
  /** Of the entry as it reads now, which a decision carries. */
  print: string;
  /** What the fields of a form hold for the proposed entry. */
  values: Record<string, string[]>;
  /** The history of the entry that was written; null before. */
  history: string | null;
  can: { withdraw: boolean; decide: boolean };
};
