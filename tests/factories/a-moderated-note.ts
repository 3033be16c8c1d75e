import type { Member } from "@/lib/auth/actor";
import { storeMap } from "@/tests/setup/stored-map";
import { aMap } from "./a-map";
import { aMember } from "./a-member";
import { anAnnotation } from "./an-annotation";

/** What the note says; the word stands nowhere else. */
export const noteBody = "Of zwiebelkuchen nothing is said.";

/** Why it is reported and hidden. */
export const noteReason = "It names somebody who has nothing to do with it.";

/** A note for everybody, and those who can do something about it: its author, a reader, two editors, an administrator. */
export type ModeratedNote = {
  author: Member;
  reader: Member;
  editor: Member;
  second: Member;
  administrator: Member;
  note: string;
};

/** A note on the small map, with the people around it. */
export async function aModeratedNote(): Promise<ModeratedNote> {
  await storeMap(aMap());
  const author = await aMember("scholar", "Ada Author");
  return {
    author,
    reader: await aMember("reader", "Rita Reader"),
    editor: await aMember("editor", "Edda Editor"),
    second: await aMember("editor", "Egon Editor"),
    administrator: await aMember("administrator"),
    note: await anAnnotation(author, { body: noteBody }),
  };
}
