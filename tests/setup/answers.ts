import type { Actor } from "@/lib/auth/actor";

/** What each of several actors is told by a deed that they try, one after the other: a refusal's code, or “done”. */
export async function answers(work: (actor: Actor) => Promise<unknown>, actors: readonly Actor[]): Promise<string[]> {
  const said: string[] = [];
  for (const actor of actors)
    said.push(
      await work(actor).then(
        () => "done",
        ({ code }: { code: string }) => code,
      ),
    );
  return said;
}
