import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { TextVisibility } from "./vocabulary";

/** How much of an imported text the actor may read. */
export function readableText(actor: Actor, visibility: TextVisibility): "all" | "excerpts" | "nothing" {
  if (visibility === "public" || may(actor, "text.read")) return "all";
  return visibility === "excerpts" ? "excerpts" : "nothing";
}
