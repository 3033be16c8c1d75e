import { notebookFilePath } from "@/lib/addresses";
import { toExchangedNotesOfEssays } from "@/lib/annotations/exchange-queries";
import type { Actor } from "@/lib/auth/actor";
import { actorOf } from "@/lib/auth/session";
import { AppError, httpStatus } from "@/lib/errors";
import { serializeCollection, webAnnotationType } from "@/lib/formats/w3c-annotation/serialize";
import { countTry } from "@/lib/limits/limits";
import { notebookCsv, notebookMarkdown } from "@/lib/notebook/files";
import type { NotebookEntry } from "@/lib/notebook/notebook";
import { exportNotebook } from "@/lib/notebook/queries";
import { type NotebookView, notebookQuery, parseNotebookView } from "@/lib/notebook/view";
import { absoluteUrl } from "@/lib/site";

type Format = {
  type: string;
  extension: string;
  write: (entries: NotebookEntry[], actor: Actor, view: NotebookView) => string | Promise<string>;
};

const formats: Record<string, Format> = {
  markdown: {
    type: "text/markdown; charset=utf-8",
    extension: "md",
    write: (entries) => notebookMarkdown(entries, absoluteUrl),
  },
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    extension: "csv",
    // By this mark spreadsheets know that the file is in UTF-8.
    write: (entries) => `\uFEFF${notebookCsv(entries, absoluteUrl)}`,
  },
  jsonld: {
    type: webAnnotationType,
    extension: "jsonld",
    async write(entries, actor, view) {
      const notes = await toExchangedNotesOfEssays(actor, entries, absoluteUrl);
      const id = absoluteUrl(notebookFilePath("jsonld", notebookQuery({ ...view, page: 1 })));
      return `${JSON.stringify(serializeCollection(id, "Notebook", notes), null, 2)}\n`;
    },
  },
};

const sentence = (text: string, status: number): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });

/** The notes of whoever asks, as a file: those that the address chooses. */
export async function GET(request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> {
  const { format: name } = await params;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) return sentence(`There is no such format; there are ${Object.keys(formats).join(", ")}.`, 404);
  try {
    const actor = await actorOf(request.headers);
    const { view } = parseNotebookView(Object.fromEntries(new URL(request.url).searchParams));
    if (actor.kind === "member") await countTry("heavy work by member", actor.id);
    return new Response(await format.write(await exportNotebook(actor, view), actor, view), {
      headers: {
        "Content-Type": format.type,
        "Content-Disposition": `attachment; filename="notebook.${format.extension}"`,
        "Cache-Control": "private, no-store",
        "X-Robots-Tag": "noindex",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return sentence(error.message, httpStatus[error.code]);
  }
}

export const dynamic = "force-dynamic";
