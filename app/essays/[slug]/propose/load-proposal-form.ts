import { returnedForm } from "@/app/returned-form";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";
import { readProposalForm } from "@/lib/proposals/form-queries";

export type ProposeProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

type On = { claim: string } | { question: string };

/**
 * The claim or question that an address names.
 * @throws AppError `invalid` where it names none, or both
 */
export async function targetOf({ searchParams }: ProposeProps, kinds: readonly ("claim" | "question")[]): Promise<On> {
  const search = await searchParams;
  const [named, ...others] = kinds.flatMap((kind) => {
    const key = search[kind];
    return typeof key === "string" ? [{ kind, key }] : [];
  });
  if (!named || others.length > 0)
    throw new AppError("invalid", "The address does not say what the proposal is about. Open the form from its page.");
  return named.kind === "claim" ? { claim: named.key } : { question: named.key };
}

/** What a form that proposes something shows: for what, with which choices, and as it came back, if it did. */
export async function loadProposalForm({ params }: ProposeProps, action: string, on: On | null) {
  const { slug } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  const form = await readProposalForm(actor, essay, on);
  const key = on === null ? "" : "claim" in on ? on.claim : on.question;
  const about = `${slug} ${key}`.trim();
  return { essay, form, key, about, returned: await returnedForm(action, about) };
}
