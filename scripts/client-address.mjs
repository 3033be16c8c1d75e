const header = "x-client-address";

/**
 * The address of whoever sent a request. Behind proxies of the operator's own (TRUSTED_PROXIES) it is the one that the
 * outermost of these saw; what a sender writes in front of it is not believed.
 */
export function clientAddress(request, trustedProxies) {
  const peer = request.socket.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return peer;
  const seen = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return seen.at(-trustedProxies) ?? peer;
}

/** Says in a header from where a request comes, instead of whatever stood there. */
export function noteClientAddress(request, trustedProxies) {
  request.headers[header] = clientAddress(request, trustedProxies);
}
