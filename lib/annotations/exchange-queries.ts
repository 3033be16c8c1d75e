import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import type { ExchangedNote } from "@/lib/formats/w3c-annotation/exchanged-note";
import { groupBy } from "@/lib/group-by";
import { readWholeText } from "@/lib/text/whole-text";
import type { Annotation, AnnotationOfEssay, Thread } from "./annotation";
import { type Selected, toExchangedNote } from "./exchange";

/** The whole text, if the actor may read it; null if not. */
async function textFor(actor: Actor, essay: EssayHead): Promise<string | null> {
  try {
    return (await readWholeText(database(), actor, essay)).text;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Where notes on words stand in the text, as far as the actor may read it. */
async function readSelected(
  actor: Actor,
  essay: EssayHead,
  notes: readonly Annotation[],
): Promise<Map<string, Selected>> {
  const onWords = notes.filter(({ exact, orphan }) => exact !== null && !orphan).map(({ id }) => id);
  const text = onWords.length > 0 ? await textFor(actor, essay) : null;
  if (text === null) return new Map();
  const rows = await database().annotation.findMany({
    where: { id: { in: onWords } },
    select: { id: true, exact: true, prefix: true, suffix: true, start: true, end: true },
  });
  return new Map(
    rows.flatMap(({ id, exact, prefix, suffix, start, end }): [string, Selected][] =>
      exact === null || start === null || end === null
        ? []
        : [[id, { exact, prefix: prefix ?? "", suffix: suffix ?? "", start, end, text }]],
    ),
  );
}

const flat = (threads: readonly Thread[]): Annotation[] =>
  threads.flatMap((thread) => [thread, ...flat(thread.answers)]);

/** Notes that the actor has read, as other programs get them, with where they stand in the text: two queries more. */
export async function toExchangedNotes(
  actor: Actor,
  essay: EssayHead,
  threads: readonly Thread[],
  absolute: (path: string) => string,
): Promise<ExchangedNote[]> {
  const notes = flat(threads);
  const selected = await readSelected(actor, essay, notes);
  return notes.map((note) => toExchangedNote(essay.slug, note, selected.get(note.id) ?? null, absolute));
}

/** Notes of several essays that the actor has read, as other programs get them, in their order. */
export async function toExchangedNotesOfEssays(
  actor: Actor,
  notes: readonly AnnotationOfEssay[],
  absolute: (path: string) => string,
): Promise<ExchangedNote[]> {
  const exchanged = new Map<string, ExchangedNote>();
  for (const [slug, ofEssay] of groupBy(notes, ({ essay }) => essay.slug)) {
    const threads = ofEssay.map((note) => ({ ...note, answers: [] }));
    const written = await toExchangedNotes(actor, await findEssay(actor, slug), threads, absolute);
    for (const [at, one] of written.entries()) exchanged.set(ofEssay[at]?.id ?? "", one);
  }
  return notes.flatMap(({ id }) => exchanged.get(id) ?? []);
}
