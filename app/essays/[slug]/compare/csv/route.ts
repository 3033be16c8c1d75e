import { comparisonCsv } from "@/lib/compare/table-file";
import { absoluteUrl } from "@/lib/site";
import { comparisonResponse, type FileProps } from "../comparison-response";

/** By this mark spreadsheets know that the file is in UTF-8. */
const byteOrderMark = "\uFEFF";

export function GET(request: Request, props: FileProps): Promise<Response> {
  return comparisonResponse(request, props, {
    mediaType: "text/csv; charset=utf-8; header=present",
    extension: "csv",
    write: ({ essay, comparison }) =>
      byteOrderMark + comparisonCsv(comparison, { slug: essay.slug, absolute: absoluteUrl }),
  });
}
