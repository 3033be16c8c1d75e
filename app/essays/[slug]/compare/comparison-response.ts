import { buildComparison } from "@/lib/compare/build";
import { fewest, isComparison, most } from "@/lib/compare/view";
import { AppError, httpStatus } from "@/lib/errors";
import { loadComparison } from "./load-comparison";

export type FileProps = { params: Promise<{ slug: string }> };

type Loaded = Awaited<ReturnType<typeof loadComparison>>;
type Compared = Loaded & { comparison: ReturnType<typeof buildComparison> };

/** A kind of file: what it is, and how it is written. */
export type FileKind = { mediaType: string; extension: string; write: (compared: Compared) => string };

async function load(request: Request, { params }: FileProps): Promise<Compared> {
  const asked = new URL(request.url).searchParams;
  const query = Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)]));
  const loaded = await loadComparison((await params).slug, query);
  if (loaded.problems.length > 0) throw new AppError("invalid", loaded.problems.join("\n"));
  if (!isComparison(loaded.view)) {
    throw new AppError("invalid", `Name ${fewest} to ${most} interpretations in the address: ?with=…&with=….`);
  }
  return { ...loaded, comparison: buildComparison(loaded.data, loaded.view) };
}

/** A comparison as a file to download; where there is none, a line that says why, with its status. */
export async function comparisonResponse(request: Request, props: FileProps, kind: FileKind): Promise<Response> {
  try {
    const compared = await load(request, props);
    const name = ["compare", ...compared.view.with].join("-");
    return new Response(kind.write(compared), {
      headers: {
        "Content-Type": kind.mediaType,
        "Content-Disposition": `attachment; filename="${name}.${kind.extension}"`,
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
