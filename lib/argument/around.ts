import type { ClaimPage, Evidence } from "@/lib/claims/claim";
import { groupBy } from "@/lib/group-by";
import type { Position } from "@/lib/interpretations/position";
import { stances } from "@/lib/interpretations/vocabulary";
import { likeMarks } from "@/lib/matrix/like-marks";
import { wordsOf } from "@/lib/vocabulary";
import type { ArgumentData, Inference } from "./argument";
import { claimNode, inferenceEdge, type MapEdge, type MapGraph, type PositionNode, type SourceNode } from "./graph";

/** Claims that are reached from one in at most `depth` steps, itself included. */
function reach(from: string, depth: number, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = edge.flatMap((claim) => next.get(claim) ?? []).filter((claim) => !reached.has(claim));
    for (const claim of edge) reached.add(claim);
  }
  return reached;
}

const stepsAlong = (inferences: readonly Inference[], from: "premise" | "conclusion", to: "premise" | "conclusion") =>
  new Map([...groupBy(inferences, (one) => one[from])].map(([claim, all]) => [claim, all.map((one) => one[to])]));

/** The claims drawn around a chosen one: what it rests on and what rests on it, each to a depth. */
export function neighbourhood({ inferences }: ArgumentData, claim: string, depth: number): Set<string> {
  const premises = reach(claim, depth, stepsAlong(inferences, "conclusion", "premise"));
  const conclusions = reach(claim, depth, stepsAlong(inferences, "premise", "conclusion"));
  return new Set([...premises, ...conclusions]);
}

/** One node for each work cited for the claim. */
function sourceNodes(evidence: readonly Evidence[]): SourceNode[] {
  return [...groupBy(evidence, ({ source }) => source.key)].flatMap(([source, uses]): SourceNode[] => {
    const [first] = uses;
    if (!first) return [];
    const roles = [...new Set(uses.map(({ role }) => role))];
    return [{ kind: "source", id: `source:${source}`, source, reference: first.source.reference, roles }];
  });
}

/** One node for each interpretation and stance: nobody's positions are averaged. */
function positionNodes({ positions, inherited }: Pick<ClaimPage, "positions" | "inherited">): PositionNode[] {
  const all = [
    ...positions.map((position) => ({ position, inherited: false })),
    ...inherited.map((position) => ({ position, inherited: true })),
  ];
  return wordsOf(stances).flatMap((stance) =>
    [...groupBy(all, ({ position }) => (position.stance === stance ? position.interpretation.key : null))].flatMap(
      ([key, own]): PositionNode[] => {
        const [first] = own;
        if (!first) return [];
        const marks = likeMarks(own.map(({ position, inherited: over }) => ({ ...toMark(position), inherited: over })));
        const { interpretation } = first.position;
        return [{ kind: "position", id: `position:${stance}:${key}`, interpretation, stance, marks }];
      },
    ),
  );
}

const toMark = ({ interpretation, question, ...position }: Position) => ({
  ...position,
  interpretation: interpretation.key,
  claim: null,
  question: question?.key ?? null,
});

/**
 * A chosen claim with what the essay cites for it, every position on it or its questions, and its neighbours among the
 * claims. Neighbours are drawn with every inference between them; what leads further is counted on them.
 */
export function claimGraph(data: ArgumentData, page: ClaimPage, depth: number): MapGraph {
  const drawn = neighbourhood(data, page.key, depth);
  const inferences = data.inferences.filter(({ premise, conclusion }) => drawn.has(premise) && drawn.has(conclusion));
  const premises = groupBy(data.inferences, ({ premise, conclusion }) => (drawn.has(premise) ? null : conclusion));
  const conclusions = groupBy(data.inferences, ({ premise, conclusion }) => (drawn.has(conclusion) ? null : premise));
  const claims = data.claims
    .filter(({ key }) => drawn.has(key))
    .map((claim) =>
      claimNode(claim, {
        chosen: claim.key === page.key,
        beyond: {
          premises: premises.get(claim.key)?.length ?? 0,
          conclusions: conclusions.get(claim.key)?.length ?? 0,
        },
      }),
    );
  const sources = sourceNodes(page.evidence);
  const positions = positionNodes(page);
  return {
    nodes: [...claims, ...sources, ...positions],
    edges: [
      ...inferences.map(inferenceEdge),
      ...sources.map(({ id }): MapEdge => ({ kind: "evidence", from: id, to: page.key })),
      ...positions.map(({ id, stance }): MapEdge => ({ kind: "position", from: id, to: page.key, stance })),
    ],
  };
}
