import { AppError } from "@/lib/errors";
import { siteUrl } from "@/lib/site";

/**
 * Refuses forms that another site sends in a member's name. Browsers say with each form from where it comes; whoever
 * says nothing is no browser, and has no cookies of ours by accident.
 * @throws AppError `forbidden`
 */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const fits = origin !== null ? origin === new URL(siteUrl()).origin : site === "same-origin";
  if (!fits || (site !== null && site !== "same-origin"))
    throw new AppError("forbidden", "This form did not come from a page of this site.");
}
