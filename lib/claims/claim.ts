import type { EditorNote } from "@/lib/essays/editor-note";
import type { InterpretationRef, Position, QuestionRef, Standing } from "@/lib/interpretations/position";
import type { InterpretationKind } from "@/lib/interpretations/vocabulary";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { ClaimType, EssayStance, EvidenceRole, Modality } from "./vocabulary";

/** Whose view a passage reports. */
export type Holder = { key: string; name: string; kind: InterpretationKind | "person" };

/** A claim as other pages name it. */
export type ClaimRef = { key: string; paragraph: number; statement: string; modality: Modality; holder: Holder };

/** A citation put to work for a claim. */
export type Evidence = {
  citation: string;
  paragraph: number;
  source: { key: string; kind: SourceKind; reference: ShortReference };
  locator: string | null;
  asCited: string;
  signal: string | null;
  role: EvidenceRole;
  note: string | null;
};

/** A claim at the other end of an inference; `hardening`: what is put with reserve at one end and as fact at the other. */
export type LinkedClaim = ClaimRef & { hardening: string | null };

/** A claim with all that its page shows. */
export type ClaimPage = ClaimRef & {
  section: { key: string; title: string } | null;
  type: ClaimType;
  essayStance: EssayStance;
  centrality: number;
  through: Holder | null;
  anchor: { start: string; end: string } | null;
  questions: (QuestionRef & { standing: Standing })[];
  evidence: Evidence[];
  notes: EditorNote[];
  /** Positions on the claim itself. */
  positions: Position[];
  /** Positions on its questions, which bear on it. */
  inherited: Position[];
  /** Interpretations without a position on the claim or its questions: nobody has looked. */
  notAssessed: InterpretationRef[];
  restsOn: LinkedClaim[];
  supports: LinkedClaim[];
  previous: ClaimRef | null;
  next: ClaimRef | null;
};

/**
 * Whether positions on a question are set beside a claim of that question. They say how an interpretation stands
 * to the essay's answer; beside a view that the essay disputes, their marks would say the opposite of what they mean.
 */
export function inheritsFromQuestions(essayStance: EssayStance): boolean {
  return essayStance !== "disputes";
}

/** Whether an inference hardens: what the premise puts with reserve, the conclusion puts as fact. */
export function hardens(premise: Modality, conclusion: Modality): boolean {
  return conclusion === "asserted" && premise !== "asserted";
}

/** What the essay does with the view: the line under a claim, naming whose it is. */
export function isAuthorsOwn(holder: Holder): boolean {
  return holder.kind === "essay";
}
