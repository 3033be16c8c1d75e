import { createHash } from "node:crypto";

/** The header in which our server says from where a request comes (scripts/client-address.mjs); whoever sends it is overruled. */
export const clientAddressHeader = "x-client-address";

/** The groups of an IPv6 address, those that “::” stands for written out. */
function groupsOf(address: string): string[] {
  const [before = "", after] = address.split("::").map((part) => part.split(":").filter(Boolean)) as [
    string[],
    string[]?,
  ];
  if (after === undefined) return [...before];
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill("0"), ...after];
}

/** A household or a campus has a whole network of IPv6 addresses: the first four groups name it. */
function networkPart(address: string): string {
  return address.includes(":") && !address.includes(".") ? groupsOf(address).slice(0, 4).join(":") : address;
}

/** From where a request comes, as a word that names no address: for counting tries, and nothing else. */
export function networkOf(headers: Headers): string {
  const network = networkPart(headers.get(clientAddressHeader) ?? "unknown");
  return createHash("sha256").update(network).digest("base64url").slice(0, 22);
}
