import type { CslItem } from "./csl";
import { numericDate } from "./csl-date";

const dates = new Set(["issued", "original-date", "accessed"]);

/**
 * The record with figures as text and dates in numbers. CSL-JSON allows either for both; Citation.js fails on a volume
 * that is a number, and leaves out a date that is not one.
 */
export function plainRecord(csl: CslItem): CslItem {
  const fields = Object.entries(csl).map(([field, value]) => {
    if (typeof value === "number") return [field, String(value)];
    return [field, dates.has(field) && value ? numericDate(value as NonNullable<CslItem["issued"]>) : value];
  });
  return Object.fromEntries(fields) as CslItem;
}
