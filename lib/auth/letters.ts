import "server-only";
import { type Letter, postLetter } from "@/lib/mail/mail";
import { siteUrl } from "@/lib/site";
import { deliverLink } from "./one-time-links";

/** How long one-time links are good, in seconds. */
export const linkAge = 24 * 60 * 60;

const letter = (to: string, subject: string, lines: string[]): Letter => ({
  to,
  subject,
  text: `${lines.join("\n\n")}\n`,
});

/** Sends whoever has an address the link that confirms it. */
export function sendConfirmationLink(email: string, token: string): void {
  const link = `${siteUrl()}/account/confirm?token=${encodeURIComponent(token)}`;
  deliverLink(
    link,
    letter(email, "Confirm your address for Sic et Non", [
      "Somebody, hopefully you, gave this address for an account.",
      link,
      "The link is good for one day and once. If it was not you, do nothing: without it the account is not bound to this address.",
    ]),
  );
}

/** Sends a member the link with which a new password is chosen. */
export function sendNewPasswordLink(email: string, token: string): void {
  const link = `${siteUrl()}/account/new-password?token=${encodeURIComponent(token)}`;
  deliverLink(
    link,
    letter(email, "A new password for Sic et Non", [
      "Somebody, hopefully you, asked for a new password.",
      link,
      "The link is good for one day and once. If it was not you, do nothing.",
    ]),
  );
}

/** Tells whoever has an account that somebody tried to make another with the same address. */
export function tellOfExistingAccount(email: string): void {
  postLetter(
    letter(email, "You have an account with Sic et Non already", [
      "Somebody, hopefully you, tried to make an account with this address. It has one already.",
      `Sign in at ${siteUrl()}/account/sign-in, or choose a new password at ${siteUrl()}/account/forgotten.`,
      "If it was not you, do nothing.",
    ]),
  );
}

/** Tells the address that an account has of the wish to bind the account to another one. */
export function tellOfNewAddress(email: string): void {
  postLetter(
    letter(email, "Your address for Sic et Non is to change", [
      "Somebody who knows your password, hopefully you, asked to bind your account to another address.",
      `If it was not you, choose a new password at once: ${siteUrl()}/account/forgotten.`,
    ]),
  );
}
