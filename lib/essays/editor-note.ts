import type { Ground } from "@/lib/interpretations/position";
import type { Confidence } from "@/lib/interpretations/vocabulary";
import type { NoteKind } from "./vocabulary";

/** A source-critical remark beside a passage. Never a correction: what the essay says, what is found, on what basis. */
export type EditorNote = {
  key: string;
  paragraph: number;
  /** Key of the claim that it is about; null for the paragraph as a whole. */
  claim: string | null;
  kind: NoteKind;
  essaySays: string;
  found: string;
  confidence: Confidence;
  note: string | null;
  basis: Ground[];
};
