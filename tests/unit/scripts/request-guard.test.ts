import { describe, expect, it } from "vitest";
import { refusalOf, unreadable } from "@/scripts/request-guard.mjs";

describe("refusalOf", () => {
  it.each([
    ["GET", "/", undefined],
    ["HEAD", "/search?q=%25", undefined],
    ["POST", "/actions/accounts/sign-in", undefined],
    ["POST", "/", 405],
    ["POST", "/actionsx/a", 405],
    ["POST", "/essays/furr-2005?x=/actions/", 405],
    ["PUT", "/actions/accounts/sign-in", 405],
    ["GET", "/actions/accounts/sign-in", 405],
    ["DELETE", "/", 405],
    ["GET", "/%zz", 400],
  ])("answers %s %s with %s", (method, url, status) => expect(refusalOf({ method, url })?.status).toBe(status));
});

describe("unreadable", () => {
  it("tells an address that is too long and a request that does not end from whatever is no request", () => {
    expect(unreadable({ code: "HPE_HEADER_OVERFLOW" }).sentence).toContain("too long");
    expect(unreadable({ code: "ERR_HTTP_REQUEST_TIMEOUT" }).status).toBe("408 Request Timeout");
    expect(unreadable({ code: "HPE_INVALID_METHOD" }).status).toBe("400 Bad Request");
  });
});
