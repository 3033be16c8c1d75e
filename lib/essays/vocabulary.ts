/** What an editor's note remarks on. A note never corrects the essay. */
export const noteKinds = {
  "conflicts-with-document": "a document says otherwise",
  "internal-conflict": "another paragraph says otherwise",
  wording: "the wording is doubtful",
  omission: "something that bears on it is left out",
  unsourced: "no source is given",
  translation: "the translation is doubtful",
  "reference-unclear": "it is not clear what is cited",
} as const;

/** A word of {@link noteKinds}. */
export type NoteKind = keyof typeof noteKinds;
