import { env } from "./env";

/** The public address of this installation, without a slash at the end. */
export function siteUrl(): string {
  return (env().SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");
}

/** The absolute address of a path. */
export const absoluteUrl = (path: string): string => `${siteUrl()}${path}`;
