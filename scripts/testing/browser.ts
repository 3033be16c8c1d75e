import { existsSync } from "node:fs";
import { Failure } from "../setup/failure.mjs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const isSet = (value: string | undefined) => value !== undefined && !["", "0", "false"].includes(value);

/** How it is started: without what asks the network for anything, and without a sandbox where it could have none. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that the journeys drive; null where there is none and none is required.
 * @throws Failure when CHROMIUM_PATH leads nowhere, or when CI or REQUIRE_BROWSER is set and there is none
 */
export function findBrowser(): string | null {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) {
    throw new Failure(`CHROMIUM_PATH is ${asked}, which does not exist: correct it, or unset it.`);
  }
  const found = asked || places.find((place) => existsSync(place));
  if (found) return found;
  if (isSet(process.env.CI) || isSet(process.env.REQUIRE_BROWSER)) {
    throw new Failure("The browser tests need Chromium: install it, or set CHROMIUM_PATH to it.");
  }
  return null;
}
