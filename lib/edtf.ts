import edtf from "edtf";

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The parser takes 29 February of every year for a date. */
const hasFalseLeapDay = (value: string): boolean =>
  [...value.matchAll(/(\d{4})-02-29/g)].some(([, year]) => !isLeap(Number(year)));

/** Whether a string is a date of the Extended Date/Time Format (ISO 8601-2), level 2 or below. */
export function isEdtf(value: string): boolean {
  if (hasFalseLeapDay(value)) return false;
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}
