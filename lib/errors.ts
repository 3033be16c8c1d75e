/**
 * What can go wrong, as a closed set. Every layer throws {@link AppError}; one table turns codes into HTTP statuses.
 */
export const errorCodes = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid",
  "conflict",
  "rate_limited",
  "unavailable",
] as const;

/** A word of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/** HTTP status of each code. Hidden things are `not_found`, never `forbidden`. */
export const httpStatus: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  conflict: 409,
  rate_limited: 429,
  unavailable: 503,
};

/** An expected failure. Its message is safe to show: it says what is wrong, where, and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}

/** Throws `not_found` with a sentence that names what was looked for. */
export function notFound(what: string): never {
  throw new AppError("not_found", `${what} does not exist here.`);
}
