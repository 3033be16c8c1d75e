import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { actorOf } from "@/lib/auth/session";
import { lastingCookies } from "@/lib/auth/session-cookie";
import { AppError, httpStatus } from "@/lib/errors";
import { keepableValues, problemsOf, type ReturnedForm } from "@/lib/forms/returned-form";
import { dropForm, keepForm } from "@/lib/forms/store";
import { countTry } from "@/lib/limits/limits";
import { networkOf } from "@/lib/limits/network";
import { siteUrl } from "@/lib/site";
import type { Action, Done } from "./action";
import { browserKeyOf, newBrowserKey } from "./browser-key";
import { type FormPlace, inputOf, placeOf, placeOfAddress, readForm } from "./form-input";
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

/** An address as a header holds it, with every letter that is not of ASCII encoded; one of this site stays a path. */
function inHeader(to: string): string {
  const { href, pathname, search, hash } = new URL(to, siteUrl());
  return to.startsWith("/") ? `${pathname}${search}${hash}` : href;
}

function answer(headers: Headers, asJson: boolean, to: string, body: object, status: number): Response {
  headers.set("Cache-Control", "no-store");
  if (asJson) return Response.json(body, { status, headers });
  headers.set("Location", inHeader(to));
  return new Response(null, { status: 303, headers });
}

/** A visitor whose session ended goes by way of signing in; anybody else back to the form. */
const wayBack = (status: number, back: string): string =>
  status === httpStatus.unauthenticated ? `/account/sign-in?to=${encodeURIComponent(back)}` : back;

const plainAnswer = ({ status, problem }: Refusal): Response =>
  new Response(`${problem}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** Whether one more form from this network is kept: who sends no end of them loses what was typed, and nothing else. */
async function mayKeep(request: Request): Promise<boolean> {
  try {
    await countTry("kept forms by network", networkOf(request.headers));
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** Keeps a form for the browser that sent it, which is given a name where it has none. */
async function keep(request: Request, headers: Headers, formKey: string, content: ReturnedForm): Promise<void> {
  if (!(await mayKeep(request))) return;
  const known = browserKeyOf(request.headers.get("cookie"));
  const fresh = known ? null : newBrowserKey(siteUrl().startsWith("https:"));
  if (fresh) headers.append("Set-Cookie", fresh.header);
  await keepForm(known ?? fresh?.key ?? "", formKey, content);
}

/** Leads a browser back to a form that was refused, which says there what is wrong with it. */
async function sendBack(request: Request, place: FormPlace, { status, ...refusal }: Refusal, form: FormData) {
  const headers = new Headers();
  await keep(request, headers, place.key, { ...refusal, values: keepableValues(form) });
  return answer(headers, false, wayBack(status, place.back), {}, 303);
}

/**
 * Takes a form: whoever sends it must be who they need to be, it must be sound and not come too often; then its command
 * runs. A refused form comes back with what was typed in it. To a script (`Accept: application/json`) it answers
 * `{ok: true, to}` or `{ok: false, problem, fields}`; a browser without one is led on.
 */
export async function runAction(name: string, action: Action, request: Request): Promise<Response> {
  const asJson = wantsJson(request.headers);
  const refuse = ({ status, ...refusal }: Refusal, back = "/") =>
    answer(new Headers(), true, back, { ok: false, ...refusal }, status);
  let form: FormData;
  try {
    requireSameOrigin(request.headers);
  } catch (error) {
    return asJson ? refuse(refusalOf(error)) : plainAnswer(refusalOf(error));
  }
  try {
    if (action.takesFile && action.needs !== "anybody") requireMember(await actorOf(request.headers), action.needs);
    form = await readForm(request, action.takesFile);
  } catch (error) {
    const place = placeOfAddress(name, request.url);
    if (asJson) return refuse(refusalOf(error));
    return place ? sendBack(request, place, refusalOf(error), new FormData()) : plainAnswer(refusalOf(error));
  }
  const place = placeOf(name, form);
  const result = await perform(action, await actorOf(request.headers), request.headers, form);
  if (!("to" in result)) return asJson ? refuse(result, place.back) : sendBack(request, place, result, form);
  const headers = new Headers();
  const known = browserKeyOf(request.headers.get("cookie"));
  if (result.keep) await keep(request, headers, place.key, { problem: null, fields: {}, values: keepableValues(form) });
  else if (known) await dropForm(known, place.key);
  for (const cookie of lastingCookies(result.headers ?? new Headers())) headers.append("Set-Cookie", cookie);
  return answer(headers, asJson, result.to, { ok: true, to: result.to }, 200);
}
