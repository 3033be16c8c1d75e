import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";
import { readGroup } from "@/lib/groups/queries";
import type { AnnotationOfEssay } from "./annotation";
import { readAnnotationsOfEssays } from "./of-essays";
import { readableBy } from "./policy";

/** Notes on one page of a stream. */
export const streamPageSize = 20;

/** One page of a group's notes, and where the next one begins; null for the last. */
export type Stream = { notes: AnnotationOfEssay[]; next: string | null };

/** The note with which a page ended, as an address names it: its time and its id. */
const placeSchema = z
  .string()
  .regex(/^[^_]{1,40}_[^_]{1,40}$/)
  .transform((text) => text.split("_") as [string, string])
  .pipe(z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()]));

const placeOf = ({ createdAt, id }: AnnotationOfEssay): string => `${createdAt.toISOString()}_${id}`;

/**
 * A group's notes, the newest first: those that are before a place in the stream. What is written meanwhile comes before
 * that place, so that no page shows a note twice or leaves one out.
 * @throws AppError `unauthenticated`; `not_found` for a group that is not there or not theirs; `invalid` for a place that
 * is none
 */
export async function readGroupStream(actor: Actor, groupId: string, before: string | null): Promise<Stream> {
  const { id } = await readGroup(actor, groupId);
  const place = before === null ? null : placeSchema.safeParse(before);
  if (place?.success === false)
    throw new AppError("invalid", "The address names a place in the group’s notes that is none.");
  const [at, key] = place?.data ?? [];
  const notes = await readAnnotationsOfEssays(actor, {
    where: {
      AND: [
        { groupId: id, withdrawnAt: null },
        readableBy(actor),
        at && key ? { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: key } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: streamPageSize + 1,
  });
  const shown = notes.slice(0, streamPageSize);
  const last = shown.at(-1);
  return { notes: shown, next: notes.length > streamPageSize && last ? placeOf(last) : null };
}
