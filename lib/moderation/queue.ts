import type { AnnotationOfEssay } from "@/lib/annotations/annotation";

/** What waits for moderators, each a list of its own. */
export const queueLists = {
  reports: "Reported",
  waiting: "Waiting",
  appeals: "Appeals",
} as const;

/** A word of {@link queueLists}. */
export type QueueList = keyof typeof queueLists;

/** Whose queue it is: the site's, or a group's. */
export type QueueScope = { group: string | null };

/** What a reader says of a note. */
export type ReportEntry = {
  id: string;
  /** Null: a former member. */
  reporter: string | null;
  reason: string;
  createdAt: Date;
};

/** A note in a queue, with what is said of it. */
export type QueueEntry = {
  note: AnnotationOfEssay;
  reports: ReportEntry[];
  /** The author's appeal against the hiding; null where there is none that is open. */
  appeal: Omit<ReportEntry, "reporter"> | null;
  /** Who hid it; null where it is not hidden, or where they have left. */
  hiddenBy: string | null;
  /** Why the reader of the page does not decide here; null where they do. */
  notYours: string | null;
};

/** One list of a queue: the eldest entries, and how many there are of each list. */
export type Queue = {
  list: QueueList;
  entries: QueueEntry[];
  counts: Record<QueueList, number>;
};

/** How a note stands with the moderators, for its author and for them. */
export type NoteModeration = {
  /** Whether its author may appeal now. */
  mayAppeal: boolean;
  /** The author's last appeal against the hiding that holds; null where there is none. */
  appeal: { status: "open" | "upheld" | "dismissed"; reason: string; answer: string | null } | null;
  /** What the reader of the page may decide, if they moderate the note. */
  can: { letThrough: boolean; show: boolean };
};
