import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/** Where scripts/web.mjs keeps the response that is being written. Shared by name: the two are never bundled together. */
const storageKey = Symbol.for("sic-et-non.response");

type Shared = { [storageKey]?: AsyncLocalStorage<ServerResponse> };

const currentResponse = (): ServerResponse | undefined => (globalThis as Shared)[storageKey]?.getStore();

/**
 * Sets the status of the page that is being rendered. Next.js gives a page no way to do so but to throw, and what it
 * then sends is an empty document that a script has to fill: without a script the reader would see nothing.
 * Behind another server than ours the page still says what is wrong, with status 200 and `noindex`.
 */
export function setResponseStatus(status: number): void {
  const response = currentResponse();
  if (response && !response.headersSent) response.statusCode = status;
}

/** The address of the page that is being rendered, with its settings; null behind another server than ours. */
export const requestedAddress = (): string | null => currentResponse()?.req.url ?? null;
