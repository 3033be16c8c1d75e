import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeUserAgent } from "@/lib/accounts/user-agent";

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0";

describe("describeUserAgent", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, "Chrome on Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.0.0`, "Edge on Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 OPR/120.0.0.0`, "Opera on Windows"],
    [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, "Chrome on Android"],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
      "Safari on macOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
      "Safari on an iPhone",
    ],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome} Safari/537.36`, "Chrome on ChromeOS"],
    ["curl/8.5.0", "an unknown program"],
    ["Something (Linux)", "a program on Linux"],
    [null, "an unknown program"],
  ])("reads %s as %s", (header, words) => expect(describeUserAgent(header)).toBe(words));

  it("says nothing that somebody could have put there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(describeUserAgent(`${text} Firefox/1 Linux ${text}`)).toMatch(/^[A-Za-z ]+ on (?:an? )?[A-Za-z]+$/);
      }),
    );
  });
});
