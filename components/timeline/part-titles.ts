/** The parts of the page, by their anchors. */
export const partTitles = {
  events: "What the claims speak of",
  works: "What could be read when",
  "too-early": "What a work could not have used",
} as const;
