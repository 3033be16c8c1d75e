import "server-only";
import { auth } from "@/lib/auth/auth";
import { useLinkOnce } from "@/lib/auth/one-time-links";
import { isTaken } from "@/lib/db/errors";
import { AppError } from "@/lib/errors";
import { withAuth } from "./with-auth";

/** Has another letter sent that confirms an address; nothing happens where there is nothing to confirm. */
export async function askForConfirmation(email: string): Promise<void> {
  await withAuth(() => auth().api.sendVerificationEmail({ body: { email } }));
}

/**
 * Confirms the address of a link: that of a new account, or another one for an account that there is.
 * @throws AppError `not_found` for a link that was used, `invalid` for one that is not good, `conflict` where the address
 * has an account by now
 */
export async function confirmAddress(token: string): Promise<void> {
  await useLinkOnce(token, () =>
    withAuth(() => auth().api.verifyEmail({ query: { token } })).catch((error: unknown) => {
      if (isTaken(error)) throw new AppError("conflict", "This address has an account by now.");
      throw error;
    }),
  );
}

/** Has a letter sent with which a new password is chosen; nothing happens where there is no account. */
export async function askForNewPassword(email: string): Promise<void> {
  await withAuth(() => auth().api.requestPasswordReset({ body: { email } }));
}

/**
 * Chooses a new password with a link. Every session of the account ends, and every other link for it.
 * @throws AppError `invalid` for a link that is not good
 */
export async function chooseNewPassword(token: string, password: string): Promise<void> {
  await withAuth(() => auth().api.resetPassword({ body: { token, newPassword: password } }));
}
