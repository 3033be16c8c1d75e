import { returnedForm } from "@/app/returned-form";
import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/permissions";
import { compareWithEssay, readCitation } from "@/lib/checks/queries";
import { findEssay } from "@/lib/essays/queries";
import { loadAnnotations } from "../../load-annotations";

export type CitationProps = { params: Promise<{ slug: string; citation: string }> };

function accessOf(actor: Actor): "record" | "sign in" | "none" {
  if (may(actor, "check.record")) return "record";
  return actor.kind === "member" ? "none" : "sign in";
}

/** A citation with the ledger of its checks, and the form as it came back, if it did. */
export async function loadCitation({ params }: CitationProps) {
  const { slug, citation: key } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  const citation = await readCitation(actor, essay, key);
  const [annotations, returned] = await Promise.all([
    loadAnnotations(essay, "citation", key),
    returnedForm("checks/record", key),
  ]);
  const typed = returned?.values.quotation?.[0]?.trim();
  const comparison = typed ? await compareWithEssay(actor, essay, citation.paragraph, typed) : null;
  return { essay, citation, annotations, returned, comparison, access: accessOf(actor) };
}
