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
