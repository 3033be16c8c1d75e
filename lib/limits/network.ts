import { createHash } from "node:crypto";

/** The header in which our server says from where a request comes (scripts/client-address.mjs); whoever sends it is overruled. */
export const clientAddressHeader = "x-client-address";

/** From where a request comes, as a word that names no address: for counting tries, and nothing else. */
export function networkOf(headers: Headers): string {
  const address = headers.get(clientAddressHeader) ?? "unknown";
  // A household or a campus has a whole network of IPv6 addresses: the first four groups name it.
  const network = address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
  return createHash("sha256").update(network).digest("base64url").slice(0, 22);
}
