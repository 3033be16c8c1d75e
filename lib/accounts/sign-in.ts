import "server-only";
import { auth } from "@/lib/auth/auth";
import type { SecondFactorInput, SignInInput, SignUpInput } from "./schema";
import { withAuth } from "./with-auth";

/** Cookies that go with what is said, and whether a second factor is still wanted. */
export type SignedIn = { cookies: Headers; wantsSecondFactor: boolean };

/** Makes an account. Whoever has one with this address already learns nothing of it here. */
export async function signUp(input: SignUpInput): Promise<void> {
  await withAuth(() => auth().api.signUpEmail({ body: input }));
}

/**
 * Signs in with address and password. The session that the request came with, if any, ends.
 * @throws AppError `invalid`, in the same words whether there is such an account or not
 */
export async function signIn({ email, password }: SignInInput, headers: Headers): Promise<SignedIn> {
  const { headers: cookies, response } = await withAuth(() =>
    auth().api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  );
  await endSession(headers);
  return { cookies, wantsSecondFactor: "twoFactorRedirect" in response };
}

/** What six digits look like; anything else is a spare code. */
const digits = /^\d{6}$/;

/**
 * Ends a sign-in with the second factor: a code of the app, or one of the spare codes, each of which is good once.
 * @throws AppError `invalid` for a code that does not fit, or after too many of them
 */
export async function giveSecondFactor({ code }: SecondFactorInput, headers: Headers): Promise<Headers> {
  const request = { body: { code }, headers, returnHeaders: true } as const;
  const { headers: cookies } = await withAuth(() =>
    digits.test(code) ? auth().api.verifyTOTP(request) : auth().api.verifyBackupCode(request),
  );
  return cookies;
}

/** Ends the session with which a request comes, and says so to its browser. */
export async function signOut(headers: Headers): Promise<Headers> {
  const { headers: cookies } = await auth().api.signOut({ headers, returnHeaders: true });
  return cookies;
}

async function endSession(headers: Headers): Promise<void> {
  if ((headers.get("cookie") ?? "").includes("session_token")) await signOut(headers).catch(() => {});
}
