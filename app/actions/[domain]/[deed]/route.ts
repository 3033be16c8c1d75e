import { actions } from "../../registry";
import { runAction } from "../../run-action";

/** Every deed of the product has its address here; app/actions/registry.ts names them. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ domain: string; deed: string }> },
): Promise<Response> {
  const { domain, deed } = await params;
  const name = `${domain}/${deed}`;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) return new Response("There is nothing to do at this address.\n", { status: 404 });
  return runAction(name, action, request);
}

export const dynamic = "force-dynamic";
