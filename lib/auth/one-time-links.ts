import { AsyncLocalStorage } from "node:async_hooks";
import { canSendMail, type Letter, sendLetter } from "@/lib/mail/mail";

/** Links that an administrator is making by hand, instead of having them sent. */
const caught = new AsyncLocalStorage<string[]>();

/** Sends a link by mail; or keeps it for the administrator who asked for it; or, without mail, lets it go. */
export async function deliverLink(link: string, letter: Letter): Promise<void> {
  const links = caught.getStore();
  if (links) {
    links.push(link);
    return;
  }
  if (canSendMail()) await sendLetter(letter);
}

/** What `work` would have sent as a link, to be handed over instead; null where it would have sent none. */
export async function catchLink(work: () => Promise<unknown>): Promise<string | null> {
  const links: string[] = [];
  await caught.run(links, work);
  return links[0] ?? null;
}
