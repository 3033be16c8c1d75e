/** Who may read an essay's imported text. */
export const textVisibilities = {
  private: "signed-in readers only",
  excerpts: "the passages of the claims, for everybody",
  public: "everybody",
} as const;

/** A word of {@link textVisibilities}. */
export type TextVisibility = keyof typeof textVisibilities;
