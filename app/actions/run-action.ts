import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { actorOf } from "@/lib/auth/session";
import { lastingCookies } from "@/lib/auth/session-cookie";
import { AppError, httpStatus } from "@/lib/errors";
import { keepableValues, problemsOf, type ReturnedForm, withoutNul } from "@/lib/forms/returned-form";
import { dropForm, keepForm } from "@/lib/forms/store";
import { countTry } from "@/lib/limits/limits";
import { networkOf } from "@/lib/limits/network";
import { siteUrl } from "@/lib/site";
import type { Action, Done } from "./action";
import { browserKeyOf, newBrowserKey } from "./browser-key";
import { backOf, inputOf, readForm } from "./form-input";
import { requireSameOrigin } from "./same-origin";

type Refusal = Pick<ReturnedForm, "problem" | "fields"> & { status: number };

/** What a failure says to whoever sent the form. What was not expected is logged once, and said in general words. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof AppError) return { problem: error.message, fields: {}, status: httpStatus[error.code] };
  console.error(error);
  return {
    problem: "This could not be done. It is our fault, not yours, and nothing was changed. Try again in a moment.",
    fields: {},
    status: 500,
  };
}

async function perform(action: Action, actor: Actor, headers: Headers, form: FormData): Promise<Done | Refusal> {
  try {
    if (action.needs !== "anybody") requireMember(actor, action.needs);
    const parsed = action.input.safeParse(inputOf(form));
    if (!parsed.success) return { ...problemsOf(parsed.error), status: httpStatus.invalid };
    const request = { actor, headers, network: networkOf(headers) };
    const tries = action.limits?.(parsed.data, request) ?? [
      ["writing by member", actor.kind === "member" ? actor.id : request.network] as const,
    ];
    for (const [name, who] of tries) await countTry(name, who);
    return await action.run(request, parsed.data);
  } catch (error) {
    return refusalOf(error);
  }
}

const wantsJson = (headers: Headers): boolean => (headers.get("accept") ?? "").startsWith("application/json");

function answer(headers: Headers, asJson: boolean, to: string, body: object, status: number): Response {
  headers.set("Cache-Control", "no-store");
  if (asJson) return Response.json(body, { status, headers });
  headers.set("Location", to);
  return new Response(null, { status: 303, headers });
}

/** A visitor whose session ended goes by way of signing in; anybody else back to the form. */
const wayBack = (status: number, back: string): string =>
  status === httpStatus.unauthenticated ? `/account/sign-in?to=${encodeURIComponent(back)}` : back;

/**
 * Takes a form: whoever sends it must be who they need to be, it must be sound and not come too often; then its command
 * runs. A refused form comes back with what was typed in it. To a script (`Accept: application/json`) it answers
 * `{ok: true, to}` or `{ok: false, problem, fields}`; a browser without one is led on.
 */
export async function runAction(name: string, action: Action, request: Request): Promise<Response> {
  const headers = new Headers();
  const asJson = wantsJson(request.headers);
  let form: FormData;
  try {
    requireSameOrigin(request.headers);
    form = await readForm(request);
  } catch (error) {
    const { status, ...refusal } = refusalOf(error);
    if (asJson) return answer(headers, true, "/", { ok: false, ...refusal }, status);
    return new Response(`${refusal.problem}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const back = backOf(form);
  const formKey = `${name} ${withoutNul(String(form.get("form") ?? ""))}`.slice(0, 200);
  const known = browserKeyOf(request.headers.get("cookie"));
  const result = await perform(action, await actorOf(request.headers), request.headers, form);
  const keep = async (refusal: Omit<Refusal, "status">): Promise<void> => {
    const fresh = known ? null : newBrowserKey(siteUrl().startsWith("https:"));
    if (fresh) headers.append("Set-Cookie", fresh.header);
    await keepForm(known ?? fresh?.key ?? "", formKey, { ...refusal, values: keepableValues(form) });
  };
  if ("to" in result) {
    if (result.keep) await keep({ problem: null, fields: {} });
    else if (known) await dropForm(known, formKey);
    for (const cookie of lastingCookies(result.headers ?? new Headers())) headers.append("Set-Cookie", cookie);
    return answer(headers, asJson, result.to, { ok: true, to: result.to }, 200);
  }
  const { status, ...refusal } = result;
  if (asJson) return answer(headers, true, back, { ok: false, ...refusal }, status);
  await keep(refusal);
  return answer(headers, false, wayBack(status, back), {}, 303);
}
