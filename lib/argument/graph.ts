import type { EvidenceRole } from "@/lib/claims/vocabulary";
import { groupBy } from "@/lib/group-by";
import type { InterpretationRef } from "@/lib/interpretations/position";
import type { Stance } from "@/lib/interpretations/vocabulary";
import type { LikeMarks } from "@/lib/matrix/like-marks";
import type { ShortReference } from "@/lib/sources/short-reference";
import {
  type ArgumentClaim,
  type ArgumentData,
  type ArgumentSection,
  type Inference,
  splitByInferences,
} from "./argument";

/** A closed section, drawn as one: how many of its claims take part, and how many inferences lie within it. */
export type SectionNode = {
  kind: "section";
  id: string;
  section: ArgumentSection;
  claims: number;
  within: number;
};

/** A claim. `beyond`: how many of its inferences lead to claims that are not drawn, from premises and to conclusions. */
export type ClaimNode = {
  kind: "claim";
  id: string;
  claim: ArgumentClaim;
  chosen: boolean;
  beyond: { premises: number; conclusions: number };
};

/** A work cited for the chosen claim, with what its citations do there. */
export type SourceNode = {
  kind: "source";
  id: string;
  source: string;
  reference: ShortReference;
  roles: EvidenceRole[];
};

/** An interpretation's positions of one stance on the chosen claim or its questions. */
export type PositionNode = {
  kind: "position";
  id: string;
  interpretation: InterpretationRef;
  stance: Stance;
  marks: LikeMarks[];
};

export type MapNode = SectionNode | ClaimNode | SourceNode | PositionNode;

/**
 * A line of the map, from what carries to what rests on it. `bundle`: all inferences between two nodes of which at
 * least one is a closed section.
 */
export type MapEdge = { from: string; to: string } & (
  | { kind: "inference"; hardening: string | null }
  | { kind: "bundle"; inferences: number; hardenings: number }
  | { kind: "evidence" }
  | { kind: "position"; stance: Stance }
);

/** What a view of the argument draws: nodes in the order of the essay, and the lines between them. */
export type MapGraph = { nodes: MapNode[]; edges: MapEdge[] };

/** Names of nodes. Those of claims are their keys, which have no colon. */
export const sectionId = (key: string): string => `section:${key}`;
/** Name of an edge, unique within a map. */
export const edgeId = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;

/** A claim as a node with all its inferences drawn. */
export const claimNode = (claim: ArgumentClaim, more: Partial<ClaimNode> = {}): ClaimNode => ({
  kind: "claim",
  id: claim.key,
  claim,
  chosen: false,
  beyond: { premises: 0, conclusions: 0 },
  ...more,
});

/** The inference as an edge. */
export const inferenceEdge = ({ premise, conclusion, hardening }: Inference): MapEdge => ({
  kind: "inference",
  from: premise,
  to: conclusion,
  hardening,
});

/** Inferences with their ends replaced by the sections that are closed; those within one section fall out. */
function edgesBetween(inferences: readonly Inference[], endOf: (claim: string) => string): MapEdge[] {
  const between = groupBy(inferences, ({ premise, conclusion }) => {
    const [from, to] = [endOf(premise), endOf(conclusion)];
    return from === to ? null : edgeId({ from, to });
  });
  return [...between.values()].flatMap((bundle): MapEdge[] => {
    const [first] = bundle;
    if (!first) return [];
    const [from, to] = [endOf(first.premise), endOf(first.conclusion)];
    if (from === first.premise && to === first.conclusion) return [inferenceEdge(first)];
    const hardenings = bundle.filter(({ hardening }) => hardening !== null).length;
    return [{ kind: "bundle", from, to, inferences: bundle.length, hardenings }];
  });
}

/**
 * The whole essay: the sections of `open` as their claims, every other as one node. Claims without an inference are not
 * drawn, nor are closed sections none of whose claims has one. Claims outside all sections are always drawn.
 */
export function essayGraph(data: ArgumentData, open: ReadonlySet<string>): MapGraph {
  const { linked } = splitByInferences(data);
  const closed = (section: string | null): section is string => section !== null && !open.has(section);
  const sectionOf = new Map(linked.map(({ key, section }) => [key, section]));
  const endOf = (claim: string): string => {
    const section = sectionOf.get(claim) ?? null;
    return closed(section) ? sectionId(section) : claim;
  };
  const members = groupBy(linked, ({ section }) => section);
  const within = groupBy(data.inferences, ({ premise, conclusion }) =>
    sectionOf.get(premise) === sectionOf.get(conclusion) ? sectionOf.get(premise) : null,
  );
  const started = new Set<string>();
  const nodes = linked.flatMap((claim): MapNode[] => {
    if (!closed(claim.section)) return [claimNode(claim)];
    const section = data.sections.find(({ key }) => key === claim.section);
    if (!section || started.has(section.key)) return [];
    started.add(section.key);
    const [claims, inside] = [members.get(section.key) ?? [], within.get(section.key) ?? []];
    return [{ kind: "section", id: sectionId(section.key), section, claims: claims.length, within: inside.length }];
  });
  return { nodes, edges: edgesBetween(data.inferences, endOf) };
}
