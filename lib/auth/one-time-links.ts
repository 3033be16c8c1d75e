import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { type Letter, postLetter } from "@/lib/mail/mail";

/** Links that an administrator is making by hand, instead of having them sent. */
const caught = new AsyncLocalStorage<string[]>();

/** Sends a link by mail; or keeps it for the administrator who asked for it; or, without mail, lets it go. */
export function deliverLink(link: string, letter: Letter): void {
  const links = caught.getStore();
  if (links) links.push(link);
  else postLetter(letter);
}

/** What `work` would have sent as a link, to be handed over instead; null where it would have sent none. */
export async function catchLink(work: () => Promise<unknown>): Promise<string | null> {
  const links: string[] = [];
  await caught.run(links, work);
  return links[0] ?? null;
}

/** How long it is remembered that a link was used: longer than any is good. */
const remembered = 7 * 24 * 60 * 60 * 1000;

/**
 * Does what a link is for, once: of two who open it at once, one does. A link whose work fails can be tried again.
 * @throws AppError `not_found` where it was used before
 */
export async function useLinkOnce(token: string, work: () => Promise<unknown>): Promise<void> {
  const db = database();
  const id = `used-${createHash("sha256").update(token).digest("base64url")}`;
  const mark = { id, identifier: "used link", value: "", expiresAt: new Date(Date.now() + remembered) };
  const { count } = await db.verification.createMany({ data: [mark], skipDuplicates: true });
  if (count === 0) throw new AppError("not_found", "This link was used already. If you need another, ask for it.");
  try {
    await work();
  } catch (error) {
    await db.verification.deleteMany({ where: { id } });
    throw error;
  }
}

/** Takes back every one-time link, open sign-in and trusted device of a member: what is written down of them. */
export async function voidLinks(
  db: Pick<ReturnType<typeof database>, "verification">,
  memberId: string,
): Promise<void> {
  await db.verification.deleteMany({ where: { value: memberId } });
}
