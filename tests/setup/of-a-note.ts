import { expect } from "vitest";
import { readThread } from "@/lib/annotations/queries";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findEssay } from "@/lib/essays/queries";
import { readNews } from "@/lib/notifications/queries";
import { aMap } from "@/tests/factories/a-map";

/** That something is not done, and with which code. */
export const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

/** The essay of the small map. */
export const essay = () => findEssay(visitor, aMap().essay.slug);

/** Whether somebody can open a note. */
export const finds = (actor: Actor, id: string): Promise<boolean> =>
  essay()
    .then((found) => readThread(actor, found, id))
    .then(
      () => true,
      () => false,
    );

/** What stands in the log, the eldest first. */
export const deedsLogged = async (): Promise<string[]> =>
  (await database().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ deed }) => deed);

/** What somebody was told. */
export const newsOf = async (member: Member): Promise<string[]> =>
  (await readNews(member)).map(({ sentence }) => sentence);

/** The reports of a note, the eldest first. */
export const reportsOf = (id: string) =>
  database().report.findMany({ where: { annotationId: id }, orderBy: { createdAt: "asc" } });
