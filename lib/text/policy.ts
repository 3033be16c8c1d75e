import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { TextVisibility } from "./vocabulary";

/** Whether the actor may bring a text into the database, show a former edition, or say who may read it. */
export function canImportText(actor: Actor): boolean {
  return may(actor, "text.import");
}

/** How much of an imported text the actor may read. */
export function readableText(actor: Actor, visibility: TextVisibility): "all" | "excerpts" | "nothing" {
  if (visibility === "public" || may(actor, "text.read")) return "all";
  return visibility === "excerpts" ? "excerpts" : "nothing";
}
