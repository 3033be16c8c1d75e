import type { About } from "./about";
import { aboutKey } from "./about";

/** How many notes stand on entries of a map and on its paragraphs, by {@link aboutKey}; what is missing has none. */
export type NoteCounts = ReadonlyMap<string, number>;

/** What a page needs to lead to notes: how many there are on what, and whether its reader may write some. */
export type NotesHere = { slug: string; counts: NoteCounts; mayWrite: boolean };

/** How many notes stand on something. */
export const countOn = ({ counts }: NotesHere, about: About): number => counts.get(aboutKey(about)) ?? 0;
