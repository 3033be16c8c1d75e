import { z } from "zod";

/** A form that was refused, as it comes back to whoever filled it in. */
export type ReturnedForm = {
  /** What is wrong with the whole; null where single fields say it. */
  problem: string | null;
  /** What is wrong with a field, by its name. */
  fields: Record<string, string>;
  /** What was typed, by the name of the field; of fields of one name all. */
  values: Record<string, string[]>;
};

/** How returned forms are stored. */
export const returnedFormSchema: z.ZodType<ReturnedForm> = z.strictObject({
  problem: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.array(z.string())),
});

/** Fields that are typed anew each time; and our own, of which `back` may hold a one-time link. */
const secret = /password|code|token|^current$|^back$|^form$/i;

/** A text as a database holds it: without the NUL that none can. */
export const withoutNul = (text: string): string => text.replaceAll("\0", "");

/** What of a form may be kept: texts, and no secret. Files are chosen anew. */
export function keepableValues(form: FormData): ReturnedForm["values"] {
  const values: ReturnedForm["values"] = {};
  for (const [sent, value] of form) {
    const name = withoutNul(sent);
    if (typeof value !== "string" || secret.test(name)) continue;
    values[name] = [...(values[name] ?? []), withoutNul(value)];
  }
  return values;
}

/** Problems by field, from a failed parse; those of no field in particular as one sentence. */
export function problemsOf({ issues }: z.ZodError): Pick<ReturnedForm, "problem" | "fields"> {
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { path, message } of issues) {
    const [name] = path;
    if (typeof name === "string") fields[name] ??= message;
    else others.push(message);
  }
  return { problem: others.join(" ") || null, fields };
}
