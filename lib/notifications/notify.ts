import "server-only";
import type { DatabaseSession } from "@/lib/db/client";
import type { NotificationKind } from "@/lib/db/generated/client";

/** Something that concerns a member, in a sentence that is complete in itself, and where it leads. */
export type News = { memberId: string; kind: NotificationKind; sentence: string; path: string };

/** Tells members of something, in the transaction in which it happens. */
export async function notify(db: DatabaseSession, news: readonly News[]): Promise<void> {
  await db.notification.createMany({ data: [...news] });
}
