import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { EssayHead } from "@/lib/essays/essay";
import { groupBy } from "@/lib/group-by";
import type { MarginNote, ReaderNotes } from "@/lib/reader/noted";
import { stands } from "./annotation";
import { countAtParagraphs, countOnAllOf } from "./count-queries";
import { readableBy } from "./policy";
import { annotationSelect, toAnnotations } from "./queries";

/** Notes on words, in the order of the text, before those on a whole paragraph; of the same place the eldest first. */
const inOrder = [{ start: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }] as const;

/** Notes on words and on paragraphs for the margin of the reader, as far as the actor may read them: four queries. */
export async function readReaderNotes(actor: Actor, essay: EssayHead): Promise<ReaderNotes> {
  const onText = { essayId: essay.id, target: { in: ["text", "paragraph"] }, parentId: null, orphan: false } as const;
  const [counts, onEditorNotes, rows] = await Promise.all([
    countAtParagraphs(actor, essay),
    countOnAllOf(actor, essay, "note"),
    database().annotation.findMany({
      where: { AND: [{ ...onText, target: { in: [...onText.target.in] } }, readableBy(actor)] },
      orderBy: [...inOrder],
      select: { ...annotationSelect, start: true, end: true },
    }),
  ]);
  const notes = await toAnnotations(actor, essay.id, rows);
  const margin = notes.flatMap((note, at): MarginNote[] => {
    if (!stands(note)) return [];
    const { start = null, end = null } = rows[at] ?? {};
    const author = note.author?.name ?? "a former member";
    const words = note.exact !== null && start !== null && end !== null ? { id: note.id, author, start, end } : null;
    return [{ note, words }];
  });
  const byParagraph = groupBy(margin, ({ note }) => String(note.paragraph));
  return {
    here: {
      slug: essay.slug,
      counts: new Map([...counts, ...onEditorNotes]),
      mayWrite: may(actor, "annotation.write"),
    },
    margin: new Map([...byParagraph].map(([number, list]) => [Number(number), list])),
  };
}
