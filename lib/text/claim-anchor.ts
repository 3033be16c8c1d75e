import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requireMember } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { editMap, longestEdit } from "@/lib/maps/import/edit-map";
import type { ClaimAnchorInput } from "./schema";

/**
 * Says by which words a claim is found in the text, where those it had stand there more than once. The map is changed by
 * the importer's path, so that the change is checked, has its history and can be undone.
 * @throws AppError `unauthenticated`, `forbidden`, `not_found`; `invalid` for words that no anchor may have; `conflict`
 * where the claim has that anchor already
 */
export async function chooseAnchor(actor: Actor, { essay, claim, start, end }: ClaimAnchorInput): Promise<void> {
  const editor = requireMember(actor, "text.import");
  await database().$transaction(
    (db) =>
      editMap(
        db,
        essay,
        (map) => {
          if (!map.claims.some(({ id }) => id === claim)) notFound(`A claim ${claim} in this essay`);
          const claims = map.claims.map((each) => (each.id === claim ? { ...each, anchor: { start, end } } : each));
          return { ...map, claims };
        },
        { origin: "placing", editorId: editor.id },
      ),
    longestEdit,
  );
}
