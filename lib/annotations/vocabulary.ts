/** What an annotation is, after the motivations of the W3C Web Annotation vocabulary where one fits. */
export const annotationKinds = {
  comment: "a remark",
  question: "something that its author wants to know",
  correction: "something here is wrong",
  source: "a work that bears on this",
  disagreement: "its author sees it otherwise",
  link: "how this claim stands to another",
} as const;

/** Who may read an annotation. */
export const annotationVisibilities = {
  private: "only me",
  group: "a group",
  public: "everybody",
} as const;

/** What an annotation is about. */
export const annotationTargets = {
  text: "words of the essay",
  paragraph: "a paragraph",
  claim: "a claim",
  position: "a position",
  citation: "a citation",
  note: "an editor’s note",
} as const;

/** How a claim stands to another, as an annotation of kind `link` says. */
export const claimRelations = {
  supports: "supports",
  contests: "contests",
  qualifies: "qualifies",
  repeats: "says the same as",
  presupposes: "presupposes",
} as const;

/** A word of {@link annotationKinds}. */
export type AnnotationKind = keyof typeof annotationKinds;
/** A word of {@link annotationVisibilities}. */
export type AnnotationVisibility = keyof typeof annotationVisibilities;
/** A word of {@link annotationTargets}. */
export type AnnotationTarget = keyof typeof annotationTargets;
/** A word of {@link claimRelations}. */
export type ClaimRelation = keyof typeof claimRelations;
