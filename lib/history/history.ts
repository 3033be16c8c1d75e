import type { VersionOrigin } from "@/lib/db/generated/client";
import type { ComparedField } from "./fields";

/** Who changed an entry; null stands for a former member, or for nobody in particular where a file was imported. */
export type Editor = { id: string; name: string } | null;

/** One change of an entry, field by field. */
export type EntryVersion = {
  id: string;
  at: Date;
  origin: VersionOrigin;
  editor: Editor;
  /** The proposal that was taken, for whoever may read it, and whose it was. */
  proposal: { id: string; author: Editor } | null;
  fields: ComparedField[];
  /** Whether the entry was there before, and is there after. */
  existed: boolean;
  exists: boolean;
  /** States that can be brought back, since the entry does not read so now. */
  restorable: { before: boolean; after: boolean };
};

/** What became of an entry of a map. */
export type EntryHistory = {
  collection: string;
  key: string;
  /** What the entry is called in a sentence: “claim 23.1”, “the position of Getty on claim 23.1”. */
  title: string;
  /** Where the entry stands; null where it has no page of its own or is gone. */
  path: string | null;
  /** As it reads now; null where the map does not hold it. */
  now: ComparedField[] | null;
  /** Fingerprint of how it reads now. */
  print: string;
  /** The latest first. */
  versions: EntryVersion[];
  importedAt: Date;
};
