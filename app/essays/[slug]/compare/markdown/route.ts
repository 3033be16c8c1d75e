import { rowAccount } from "@/components/compare/row-account";
import { narrowedTo, relationWords, verdictWords } from "@/components/compare/words";
import { differenceReasonWords, provenanceWords, stanceWords, standingWords } from "@/components/ui/words";
import { comparePath } from "@/lib/addresses";
import { comparisonMarkdown } from "@/lib/compare/reading-file";
import { compareQuery } from "@/lib/compare/view";
import { essayLabel } from "@/lib/essays/essay";
import { absoluteUrl } from "@/lib/site";
import { comparisonResponse, type FileProps } from "../comparison-response";

const words = {
  stance: stanceWords,
  provenance: provenanceWords,
  standing: standingWords,
  reason: differenceReasonWords,
  verdict: verdictWords,
  relation: relationWords,
  account: rowAccount,
};

export function GET(request: Request, props: FileProps): Promise<Response> {
  return comparisonResponse(request, props, {
    mediaType: "text/markdown; charset=utf-8",
    extension: "md",
    write: ({ essay, data, view, comparison }) =>
      comparisonMarkdown(comparison, words, {
        essay: essayLabel(essay),
        address: absoluteUrl(`${comparePath(essay.slug)}${compareQuery(view)}`),
        filters: narrowedTo(view, data),
        revision: essay.revision,
      }),
  });
}
