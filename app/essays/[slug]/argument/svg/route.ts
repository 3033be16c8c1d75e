import { argumentFile, otherLetters } from "@/components/argument/argument-file";
import { fileName } from "@/components/argument/look";
import { AppError, httpStatus } from "@/lib/errors";
import { absoluteUrl } from "@/lib/site";
import { loadArgument } from "../load-argument";

type Props = { params: Promise<{ slug: string }> };

/** Parameters of an address as a page gets them: all values of each name. */
const paramsOf = (query: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));

/** The map of an address as an SVG file; where there is none, a line that says so, with its status. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  try {
    const { slug } = await params;
    const query = paramsOf(new URL(request.url).searchParams);
    const argument = await loadArgument({ slug, params: query, wider: otherLetters });
    return new Response(argumentFile(argument, absoluteUrl), {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Content-Disposition": `attachment; filename="${fileName(argument.shown)}.svg"`,
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(`${error.message}\n`, {
      status: httpStatus[error.code],
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}
