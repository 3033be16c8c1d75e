/** Kinds of entries of a map that notes can be about. */
export const annotatedEntries = ["claim", "position", "citation", "note"] as const;

/** A word of {@link annotatedEntries}. */
export type AnnotatedEntry = (typeof annotatedEntries)[number];

/** Something that notes can be about, as an address names it; words of a text are named by their paragraph. */
export type About = { target: AnnotatedEntry; key: string } | { target: "paragraph"; paragraph: number };

/** The parameters of an address that name it. */
export function aboutParameters(about: About): URLSearchParams {
  return about.target === "paragraph"
    ? new URLSearchParams({ paragraph: String(about.paragraph) })
    : new URLSearchParams({ target: about.target, key: about.key });
}

/** The same as fields of a form. */
export const aboutFields = (about: About): Record<string, string> =>
  about.target === "paragraph"
    ? { target: "paragraph", paragraph: String(about.paragraph) }
    : { target: about.target, key: about.key };

/** A word that tells it from everything else of the essay. */
export const aboutKey = (about: About): string =>
  about.target === "paragraph" ? `paragraph ${about.paragraph}` : `${about.target} ${about.key}`;
