import type { EssayHead } from "@/lib/essays/essay";
import type { TextFormat } from "./read-essay";
import type { TextStanding } from "./report";
import type { TextNotice } from "./structure";
import type { TextVisibility } from "./vocabulary";

/** One import of a text. */
export type Edition = {
  number: number;
  fileName: string;
  format: TextFormat;
  encoding: string;
  importedAt: Date;
  shown: boolean;
};

/** An essay with what is known of its text. */
export type EssayWithText = {
  slug: string;
  title: string;
  part: string | null;
  /** Who may read the text; null where there is none. */
  textFor: TextVisibility | null;
  edition: Pick<Edition, "number" | "importedAt"> | null;
  /** How many claims have no passage in it. */
  unplaced: number;
};

/** An essay's text as an editor keeps it. */
export type KeptText = {
  essay: EssayHead;
  /** From the newest. */
  editions: Edition[];
  /** How the map stands to the text that is shown; null where none is, or where it can no longer be read. */
  standing: (TextStanding & { notices: TextNotice[] }) | null;
};
