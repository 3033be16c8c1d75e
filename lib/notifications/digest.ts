import "server-only";
import type { Database } from "@/lib/db/client";
import { type Letter, sendLetter } from "@/lib/mail/mail";
import { absoluteUrl } from "@/lib/site";

/** A member gets no second digest within so many milliseconds: somewhat less than a day. */
const apart = 23 * 60 * 60 * 1000;

type Due = { id: string; email: string; digestedAt: Date | null };

/** Members who wish for a digest, have an address that takes mail, and got none of late. */
function findDue(db: Database, now: Date): Promise<Due[]> {
  const since = new Date(now.getTime() - apart);
  return db.member.findMany({
    where: {
      digest: true,
      emailVerified: true,
      banned: false,
      // Members who came by ORCID have none.
      NOT: { email: { endsWith: ".invalid" } },
      OR: [{ digestedAt: null }, { digestedAt: { lt: since } }],
      notifications: { some: { readAt: null } },
    },
    orderBy: { id: "asc" },
    select: { id: true, email: true, digestedAt: true },
  });
}

const letterOf = (email: string, news: readonly { sentence: string; path: string }[]): Letter => ({
  to: email,
  subject: news.length === 1 ? "News from Sic et Non" : `${news.length} news from Sic et Non`,
  text: [
    ...news.map(({ sentence, path }) => `${sentence}\n${absoluteUrl(path)}`),
    `You get this once a day at most. It can be switched off in your account: ${absoluteUrl("/account")}`,
    "",
  ].join("\n\n"),
});

/** Claims a member's digest for this process; false where another has it. */
async function claim(db: Database, { id, digestedAt }: Due, now: Date): Promise<boolean> {
  const { count } = await db.member.updateMany({ where: { id, digestedAt }, data: { digestedAt: now } });
  return count === 1;
}

/**
 * Sends each member who wishes for it a letter with what is unread and was in no digest yet. Of several processes one
 * sends it. A letter that cannot be sent is tried again the next time.
 * @returns how many letters were sent
 */
export async function sendDigests(db: Database, now = new Date(), send = sendLetter): Promise<number> {
  let sent = 0;
  for (const due of await findDue(db, now)) {
    const news = await db.notification.findMany({
      where: { memberId: due.id, readAt: null, createdAt: { gt: due.digestedAt ?? new Date(0), lte: now } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { sentence: true, path: true },
    });
    if (news.length === 0 || !(await claim(db, due, now))) continue;
    try {
      await send(letterOf(due.email, news));
      sent++;
    } catch {
      await db.member.updateMany({ where: { id: due.id, digestedAt: now }, data: { digestedAt: due.digestedAt } });
    }
  }
  return sent;
}
