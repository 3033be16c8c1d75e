import { describe, expect, it } from "vitest";
import { clientAddress, noteClientAddress } from "@/scripts/client-address.mjs";

const request = (forwarded?: string) => ({
  socket: { remoteAddress: "10.0.0.1" },
  headers: {
    "x-client-address": "6.6.6.6",
    ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }),
  } as Record<string, string>,
});

describe("clientAddress", () => {
  it.each([
    [undefined, 0, "10.0.0.1"],
    ["1.1.1.1", 0, "10.0.0.1"],
    [undefined, 1, "10.0.0.1"],
    ["1.1.1.1", 1, "1.1.1.1"],
    ["6.6.6.6, 1.1.1.1", 1, "1.1.1.1"],
    ["6.6.6.6, 1.1.1.1, 2.2.2.2", 2, "1.1.1.1"],
    ["1.1.1.1", 2, "10.0.0.1"],
  ])("of a request forwarded for %j behind %i proxies is %s", (forwarded, proxies, address) => {
    expect(clientAddress(request(forwarded), proxies)).toBe(address);
  });

  it("overrules what a sender says of itself", () => {
    const asked = request();
    noteClientAddress(asked, 0);
    expect(asked.headers["x-client-address"]).toBe("10.0.0.1");
  });
});
