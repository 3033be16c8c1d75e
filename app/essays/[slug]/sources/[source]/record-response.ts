import { AppError, httpStatus } from "@/lib/errors";
import { type RecordFormat, recordFile, recordFormats } from "@/lib/sources/record-formats";
import { loadSource, type SourceProps } from "./load-source";

/** The record of a source as a file to download; where there is none, a line that says so, with its status. */
export async function recordResponse(props: SourceProps, format: RecordFormat): Promise<Response> {
  const { mediaType, extension } = recordFormats[format];
  try {
    const { source } = await loadSource(props);
    return new Response(recordFile(format, source.formatted[format]), {
      headers: {
        "Content-Type": `${mediaType}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${source.key}.${extension}"`,
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
