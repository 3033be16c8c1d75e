import type { AnchorWords } from "@/lib/anchoring/passage";
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

/** How a map stands to the text that is shown, with what can be chosen where a claim's place is in doubt. */
export type KeptStanding = Omit<TextStanding, "orphanedNotes"> & {
  notices: TextNotice[];
  /** For each claim whose words stand there more than once, by key: the anchors that would mean its places, in their order. */
  choices: Record<string, (AnchorWords | null)[]>;
};

/** An essay's text as an editor keeps it. */
export type KeptText = {
  essay: EssayHead;
  /** From the newest. */
  editions: Edition[];
  /** How many of the members’ notes on words have no place in the text that is shown. */
  orphanedNotes: number;
};
