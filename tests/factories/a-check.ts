import type { Actor } from "@/lib/auth/actor";
import { recordCheck } from "@/lib/checks/commands";
import { readCitation } from "@/lib/checks/queries";
import { type CheckInput, recordFormSchema } from "@/lib/checks/schema";
import { findEssay } from "@/lib/essays/queries";
import { aMap } from "./a-map";

type Fields = Partial<Record<keyof CheckInput | "rights" | "deed", string>>;

/** What the form on the page of a citation of the small map holds, unless told otherwise. */
export async function checkFields(actor: Actor, more: Fields = {}): Promise<Record<string, string>> {
  const essay = await findEssay(actor, aMap().essay.slug);
  const { key, print } = await readCitation(actor, essay, more.citation ?? "1.c1");
  const found = { outcome: "confirmed", edition: "The library’s copy" };
  return { essay: essay.slug, citation: key, print, deed: "record", ...found, ...more };
}

/** Records a check as a scholar does, and gives its id. */
export async function aCheck(scholar: Actor, more: Fields = {}): Promise<string> {
  const { deed: _, rights: __, ...input } = recordFormSchema.parse(await checkFields(scholar, more));
  return (await recordCheck(scholar, input)).id;
}
