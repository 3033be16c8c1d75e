/** Browsers keep no cookie longer: 400 days, in seconds (RFC 6265bis). */
const longest = 400 * 24 * 60 * 60;

/** A session's cookie as it is set, under either of its names; not as it is taken away. */
const setsSession = /^(?:__Secure-)?better-auth\.session_token=[^;]/;

const namesSession = /^(?:__Secure-)?better-auth\.session_token=/;

/** Whether an answer says who is signed in from now on: somebody, or nobody yet. */
export const changesSession = (headers: Headers): boolean =>
  headers.getSetCookie().some((line) => namesSession.test(line));

/**
 * The cookies of an answer, that of a session for as long as a browser keeps any. When a session ends is said by the
 * database, where its end is put off while it is used; the pages that use it set no cookie. After that the cookie is
 * worth nothing.
 */
export const lastingCookies = (headers: Headers): string[] =>
  headers
    .getSetCookie()
    .map((line) => (setsSession.test(line) ? line.replace(/(; Max-Age=)[1-9]\d*/i, `$1${longest}`) : line));
