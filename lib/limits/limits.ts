import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

/** How often something may be tried, by whom, in how many seconds. */
export type Limit = { points: number; seconds: number };

/** What is limited, each for itself. Names are those of the keys that are counted. */
export const limits = {
  /** Tries to sign in, for each account whether it exists or not, and for each address of the network. */
  "sign-in by account": { points: 10, seconds: 15 * 60 },
  "sign-in by network": { points: 30, seconds: 15 * 60 },
  /** Codes of the second factor. */
  "second factor": { points: 8, seconds: 15 * 60 },
  /** Passwords that a member types again, to prove that it is they who sit there. */
  "password by member": { points: 10, seconds: 15 * 60 },
  "sign-up by network": { points: 10, seconds: 60 * 60 },
  /** Letters with one-time links. */
  "link by account": { points: 3, seconds: 60 * 60 },
  "link by network": { points: 20, seconds: 60 * 60 },
  /** Opening of one-time links. */
  "token by network": { points: 30, seconds: 60 * 60 },
  /** Invitations into groups: a letter goes to whatever address is typed. */
  "invitations by member": { points: 30, seconds: 60 * 60 },
  /** Groups that a member joins, or tries to. */
  "joining by member": { points: 30, seconds: 60 * 60 },
  /** Reports to the moderators, and appeals. */
  "reports by member": { points: 20, seconds: 60 * 60 },
  /** Everything else that a member writes. */
  "writing by member": { points: 120, seconds: 60 },
  /** Refused forms that are kept for whoever sent them, to be mended. A class sits behind one address. */
  "kept forms by network": { points: 600, seconds: 60 * 60 },
  /** What costs much: exports, previews of long texts. */
  "heavy work by member": { points: 20, seconds: 60 },
} as const satisfies Record<string, Limit>;

/** A key of {@link limits}. */
export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterPrisma>();

function limiterOf(name: LimitName): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = limits[name];
  const made = new RateLimiterPrisma({
    storeClient: database(),
    tableName: "rateLimit",
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}

function waitOf(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes <= 1 ? "a minute" : `${minutes} minutes`;
}

/**
 * Counts a try, for all processes of this installation together.
 * @throws AppError `rate_limited`, which says how long to wait
 */
export async function countTry(name: LimitName, who: string): Promise<void> {
  try {
    await limiterOf(name).consume(who);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError("rate_limited", `That was tried too often. Try again in ${waitOf(refusal.msBeforeNext)}.`);
  }
}

/** Forgets the tries that were counted, once one succeeded. */
export async function forgetTries(name: LimitName, who: string): Promise<void> {
  await limiterOf(name).delete(who);
}
