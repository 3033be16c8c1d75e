import "server-only";
import { database } from "@/lib/db/client";
import { type ReturnedForm, returnedFormSchema } from "./returned-form";

/** How long a refused form is kept, in milliseconds: an hour. */
const kept = 60 * 60 * 1000;

/** Keeps a refused form for the browser that sent it. */
export async function keepForm(browser: string, form: string, content: ReturnedForm): Promise<void> {
  const expiresAt = new Date(Date.now() + kept);
  const key = { browser, form };
  const db = database();
  await db.formReturn.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await db.formReturn.upsert({
    where: { browser_form: key },
    create: { ...key, content, expiresAt },
    update: { content, expiresAt },
  });
}

/** A refused form of this browser; null where there is none, or no longer. */
export async function readKeptForm(browser: string, form: string): Promise<ReturnedForm | null> {
  const row = await database().formReturn.findFirst({ where: { browser, form, expiresAt: { gt: new Date() } } });
  return row ? returnedFormSchema.parse(row.content) : null;
}

/** Forgets a form that was taken after all. */
export async function dropForm(browser: string, form: string): Promise<void> {
  await database().formReturn.deleteMany({ where: { browser, form } });
}
