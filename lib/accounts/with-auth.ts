import "server-only";
import { isAPIError } from "better-auth/api";
import { AppError } from "@/lib/errors";

const badLink = "This link is not good: it was used, is older than a day, or a newer one took its place.";

/** What Better Auth refuses, in our words. */
const sentences: Record<string, string> = {
  EMAIL_NOT_VERIFIED: "This address is not confirmed yet: open the link that was sent to it, or ask for another.",
  BANNED_USER: "This account cannot be used. Write to the administrator of this installation.",
  INVALID_CODE: "This code does not fit. Codes change every half minute.",
  INVALID_BACKUP_CODE: "This spare code does not fit. Each can be used once.",
  INVALID_TWO_FACTOR_COOKIE: "That took too long. Sign in again.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "That was tried too often. Sign in again.",
  ACCOUNT_TEMPORARILY_LOCKED: "That was tried too often. Try again in a quarter of an hour.",
  INVALID_TOKEN: badLink,
  TOKEN_EXPIRED: badLink,
  USER_NOT_FOUND: badLink,
  INVALID_USER: badLink,
  INVALID_PASSWORD: "This is not your password.",
  TOTP_ALREADY_ENABLED: "The second factor is on already.",
  TOTP_NOT_ENABLED: "Start again: there is no second factor to confirm.",
  TWO_FACTOR_NOT_ENABLED: "There is no second factor.",
};

/** One sentence for a wrong password and for an address without an account: whoever tries learns nothing. */
const wrong = "Address and password do not fit together.";

/** Does something with Better Auth; what it refuses is said in our words. */
export async function withAuth<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isAPIError(error)) throw error;
    const code = String(error.body?.code ?? "");
    throw new AppError("invalid", sentences[code] ?? wrong, { cause: error });
  }
}
