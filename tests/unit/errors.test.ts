import { describe, expect, test } from "vitest";
import { AppError, errorCodes, httpStatus, notFound } from "@/lib/errors";

describe("errors", () => {
  test("each code has a status of its own, of the client's or the server's fault", () => {
    expect(Object.keys(httpStatus).sort()).toEqual([...errorCodes].sort());
    expect(new Set(Object.values(httpStatus)).size).toBe(errorCodes.length);
    for (const code of errorCodes)
      expect(httpStatus[code]).toSatisfy((status: number) => status >= 400 && status < 600);
  });

  test.each([
    ["unauthenticated", 401],
    ["forbidden", 403],
    ["not_found", 404],
    ["invalid", 400],
    ["conflict", 409],
    ["rate_limited", 429],
    ["unavailable", 503],
  ] as const)("%s is %i", (code, status) => {
    expect(httpStatus[code]).toBe(status);
  });

  test("an error keeps its code, its message and its cause", () => {
    const cause = new Error("below");
    expect(new AppError("conflict", "It is there already.", { cause })).toMatchObject({
      name: "AppError",
      code: "conflict",
      message: "It is there already.",
      cause,
    });
  });

  test("what does not exist is named", () => {
    expect(() => notFound("Claim 1.1")).toThrow(
      expect.objectContaining({ code: "not_found", message: "Claim 1.1 does not exist here." }),
    );
  });
});
