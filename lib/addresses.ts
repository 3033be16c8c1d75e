/** Addresses of the pages: the one place that knows them. */
export const essayPath = (slug: string) => `/essays/${slug}`;
export const readPath = (slug: string, paragraph?: number) =>
  `${essayPath(slug)}/read${paragraph ? `#p${paragraph}` : ""}`;
/** The passage of a claim in the reader. */
export const passagePath = (slug: string, claim: string) => `${essayPath(slug)}/read#c${claim}`;
export const claimPath = (slug: string, claim: string) => `${essayPath(slug)}/claims/${claim}`;
export const questionPath = (slug: string, question: string) => `${essayPath(slug)}/questions/${question}`;
export const interpretationPath = (slug: string, interpretation: string) =>
  `${essayPath(slug)}/interpretations/${interpretation}`;
export const coveragePath = (slug: string) => `${essayPath(slug)}/coverage`;
export const sourcesPath = (slug: string) => `${essayPath(slug)}/sources`;
export const sourcePath = (slug: string, source: string) => `${sourcesPath(slug)}/${source}`;
export const sourceFilePath = (slug: string, source: string, format: "bibtex" | "ris" | "csl") =>
  `${sourcePath(slug, source)}/${format}`;
export const searchPath = "/search";
export const suggestionsPath = `${searchPath}/suggestions`;
