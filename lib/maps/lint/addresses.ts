import { claimPath, essayPath, questionPath } from "@/lib/addresses";
import type { MapPosition } from "../document";

/** The page that shows a position, at the position. */
export function positionAddress(slug: string, { id, claim, question }: Pick<MapPosition, "id" | "claim" | "question">) {
  const page = claim ? claimPath(slug, claim) : question ? questionPath(slug, question) : essayPath(slug);
  return `${page}#${id}`;
}
