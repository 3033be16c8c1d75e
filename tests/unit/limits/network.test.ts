import { describe, expect, it } from "vitest";
import { clientAddressHeader, networkOf } from "@/lib/limits/network";

const network = (address?: string) => networkOf(new Headers(address ? { [clientAddressHeader]: address } : {}));

describe("networkOf", () => {
  it("tells addresses apart without naming them", () => {
    expect(network("192.0.2.1")).not.toBe(network("192.0.2.2"));
    expect(network("192.0.2.1")).toBe(network("192.0.2.1"));
    expect(network("192.0.2.1")).not.toContain("192");
    expect(network()).toMatch(/^[\w-]{22}$/);
  });

  it("takes the addresses of one IPv6 network for one, and mapped IPv4 for what they are", () => {
    expect(network("2001:db8:1:2:3:4:5:6")).toBe(network("2001:db8:1:2:ffff::1"));
    expect(network("2001:db8:1:2::1")).not.toBe(network("2001:db8:1:3::1"));
    expect(network("2001:db8::1")).toBe(network("2001:db8::2:1"));
    expect(network("::ffff:192.0.2.1")).not.toBe(network("::ffff:192.0.2.2"));
  });
});
