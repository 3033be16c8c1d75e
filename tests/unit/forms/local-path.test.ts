import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLocalPath } from "@/lib/forms/local-path";

describe("isLocalPath", () => {
  it.each(["/", "/essays/furr-2005", "/search?q=a%20b#c", "/account/sign-in?to=%2Fgroups", "/a//b"])(
    "takes %j",
    (path) => expect(isLocalPath(path)).toBe(true),
  );

  it.each([
    "",
    "essays",
    "//elsewhere.example",
    "///elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "https://elsewhere.example",
    "javascript:alert(1)",
    "/a\\b",
    "/\n/elsewhere.example",
    "/\t/elsewhere.example",
    " /a",
    "/a\u0000",
  ])("refuses %j", (path) => expect(isLocalPath(path)).toBe(false));

  it("takes nothing that a browser would open on another site", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("/", "\\", "\t", "\n", "@", ":", ".", "e", "%", "?", "#") }),
        (tail) => {
          const path = `/${tail}`;
          if (!isLocalPath(path)) return;
          expect(new URL(path, "https://here.example/x").origin).toBe("https://here.example");
        },
      ),
    );
  });
});
