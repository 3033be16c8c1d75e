import { AppError } from "@/lib/errors";
import { isLocalPath } from "@/lib/forms/local-path";
import { withoutNul } from "@/lib/forms/returned-form";

/** The longest form without a file, in bytes. */
const longest = 1_000_000;

/** The longest form with a file, in bytes; next.config.js lets as many through. */
const longestWithFile = 25_000_000;

const isMultipart = (type: string): boolean => type.startsWith("multipart/form-data");

/**
 * Reads the form of a request.
 * @throws AppError `invalid` where it is none, or too long
 */
export async function readForm(request: Request, takesFile = false): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!isMultipart(type) && !type.startsWith("application/x-www-form-urlencoded"))
    throw new AppError("invalid", "This address takes forms alone.");
  const most = takesFile ? longestWithFile : longest;
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // A form of unknown length could be without end.
  if (!Number.isInteger(length) || length > most)
    throw new AppError("invalid", `This is more than a form may hold: ${Math.round(most / 1_000_000)} MB.`);
  try {
    return await request.formData();
  } catch (cause) {
    throw new AppError("invalid", "The form arrived damaged. Send it again.", { cause });
  }
}

/** A form as a schema takes it: one value as a text or file, several of one name as a list; `back` and `form` are ours. */
export function inputOf(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name === "back" || name === "form") continue;
    const values = form.getAll(name);
    input[name] = values.length === 1 ? values[0] : values;
  }
  return input;
}

/** Where a form stands: its page, to which a refused one goes back, and the name under which it is kept. */
export type FormPlace = { back: string; key: string };

const keyOf = (name: string, about: string): string => `${name} ${withoutNul(about)}`.slice(0, 200);

/** Where the form stands, as its own fields say. */
export function placeOf(name: string, form: FormData): FormPlace {
  const back = form.get("back");
  return {
    back: typeof back === "string" && isLocalPath(back) ? back : "/",
    key: keyOf(name, String(form.get("form") ?? "")),
  };
}

/**
 * Where a form stands whose fields nobody has read: forms with a file say it in the address that they go to as well
 * (components/form/action-form.tsx). Null where it says nothing.
 */
export function placeOfAddress(name: string, url: string): FormPlace | null {
  const { searchParams } = new URL(url);
  const back = searchParams.get("back");
  return back !== null && isLocalPath(back) ? { back, key: keyOf(name, searchParams.get("form") ?? "") } : null;
}
