import "server-only";
import nodemailer from "nodemailer";
import { env } from "@/lib/env";
import { siteUrl } from "@/lib/site";

/** A letter in plain text. */
export type Letter = { to: string; subject: string; text: string };

/** Whether this installation can send mail. Where it cannot, an administrator hands out one-time links. */
export const canSendMail = (): boolean => env().SMTP_URL !== undefined;

const sender = (): string => env().MAIL_FROM ?? `Sic et Non <no-reply@${new URL(siteUrl()).hostname}>`;

/**
 * Sends a letter by the server of SMTP_URL.
 * @throws Error of the mail server; never with the letter's text, which may hold a one-time link
 */
export async function sendLetter(letter: Letter): Promise<void> {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return;
  await nodemailer.createTransport(SMTP_URL).sendMail({ from: sender(), ...letter });
}

/** Of a failure what names nobody: a mail server likes to repeat the address that it refuses. */
const causeOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((part) => part !== undefined).join(" ") || "no reason given";
};

/**
 * Has a letter sent without waiting for it: how long an answer takes must not tell whether there was anybody to write
 * to. A failure is logged, without address and text.
 */
export function postLetter(letter: Letter): void {
  sendLetter(letter).catch((error: unknown) => console.error(`A letter could not be sent: ${causeOf(error)}.`));
}
