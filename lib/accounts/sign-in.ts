import "server-only";
import { isAPIError } from "better-auth/api";
import { auth } from "@/lib/auth/auth";
import { AppError } from "@/lib/errors";
import type { SignInInput, SignUpInput } from "./schema";

/** Cookies that go with what is said, and whether a second factor is still wanted. */
export type SignedIn = { cookies: Headers; wantsSecondFactor: boolean };

const sentences: Record<string, string> = {
  EMAIL_NOT_VERIFIED: "This address is not confirmed yet: open the link that was sent to it, or ask for another.",
  BANNED_USER: "This account cannot be used. Write to the administrator of this installation.",
  INVALID_CODE: "This code does not fit. Codes change every half minute.",
  INVALID_TWO_FACTOR_COOKIE: "That took too long. Sign in again.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "That was tried too often. Sign in again.",
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

/** Ends the session with which a request comes, and says so to its browser. */
export async function signOut(headers: Headers): Promise<Headers> {
  const { headers: cookies } = await auth().api.signOut({ headers, returnHeaders: true });
  return cookies;
}

async function endSession(headers: Headers): Promise<void> {
  if ((headers.get("cookie") ?? "").includes("session_token")) await signOut(headers).catch(() => {});
}
