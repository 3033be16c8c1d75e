import type { MarkedClaim } from "@/lib/claims/marked-claim";
import type { EvidenceRole } from "@/lib/claims/vocabulary";
import type { Run } from "@/lib/sources/inline-runs";
import type { ShortReference } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { Check, CheckState } from "./check";
import type { QuotationComparison } from "./compare-quotation";

/** A claim for which the citation is evidence, with what it does for it. */
export type CitingClaim = MarkedClaim & { role: EvidenceRole; note: string | null };

/** An entry of the ledger, its quotation compared with what the essay prints. */
export type ComparedCheck = Check & {
  /** Null where there is no quotation, or nothing of the essay’s text that the reader of the page may read. */
  comparison: QuotationComparison | null;
};

/** A citation with all that its page shows. */
export type CitationPage = {
  key: string;
  paragraph: number;
  locator: string | null;
  asCited: string;
  signal: string | null;
  source: { key: string; kind: SourceKind; reference: ShortReference; entry: Run[] };
  claims: CitingClaim[];
  /** Of the citation as it reads now: a form carries it, so that nobody checks what was changed meanwhile. */
  print: string;
  state: CheckState;
  /** The latest first. */
  checks: ComparedCheck[];
  /** Whether there is text of its paragraph that the reader of the page may read. */
  hasText: boolean;
};
