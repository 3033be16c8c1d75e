import { actions } from "@/app/actions/registry";
import { runAction } from "@/app/actions/run-action";
import { siteUrl } from "@/lib/site";

type Fields = Record<string, string | Blob | string[]>;

type Options = {
  /** The Cookie header; none for a visitor. */
  cookie?: string;
  /** Headers that differ from those of a form on a page of ours. */
  headers?: Record<string, string>;
  /** As a script of ours asks: the answer is JSON. */
  asScript?: boolean;
  /** What the address says after the action, from its question mark. */
  query?: string;
};

/** Sends a form to an action as a browser does, and gives the answer. */
export async function postAction(
  name: string,
  fields: Fields,
  { cookie, headers = {}, asScript = true, query = "" }: Options = {},
): Promise<Response> {
  const action = actions[name];
  if (!action) throw new Error(`There is no action ${name}.`);
  const entries = Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().map((one) => [field, one] as const),
  );
  const withFile = entries.some(([, value]) => value instanceof Blob);
  const form = withFile ? new FormData() : new URLSearchParams();
  for (const [field, value] of entries) form.append(field, value as string);
  const request = new Request(`${siteUrl()}/actions/${name}${query}`, { method: "POST", body: form });
  for (const [header, value] of Object.entries({
    "content-length": String((await request.clone().arrayBuffer()).byteLength),
    origin: siteUrl(),
    "sec-fetch-site": "same-origin",
    ...(asScript ? { accept: "application/json" } : {}),
    ...(cookie ? { cookie } : {}),
    ...headers,
  }))
    request.headers.set(header, value);
  return runAction(name, action, request);
}
