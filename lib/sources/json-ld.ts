import { sourcePath } from "@/lib/addresses";
import type { CslItem, CslName } from "./csl";
import { isoDate } from "./csl-date";
import { nameInFull, reviewOf } from "./printed-record";
import type { SourcePage } from "./source";

/** schema.org's type for a CSL type; what is not here is a CreativeWork. */
const types: Partial<Record<CslItem["type"], string>> = {
  book: "Book",
  chapter: "Chapter",
  "article-journal": "ScholarlyArticle",
  "paper-conference": "ScholarlyArticle",
  "article-magazine": "Article",
  "article-newspaper": "NewsArticle",
  review: "Review",
  "review-book": "Review",
  legislation: "Legislation",
  thesis: "Thesis",
  report: "Report",
  webpage: "WebPage",
};

function people(names: readonly CslName[] | undefined) {
  return names?.map((name) =>
    "literal" in name
      ? { "@type": "Organization", name: name.literal }
      : { "@type": "Person", name: nameInFull(name), familyName: name.family, givenName: name.given },
  );
}

/** A periodical with the volume and the issue in which a work stands in it, as far as the record goes. */
function periodical({ volume, issue, ISSN, ...csl }: CslItem) {
  const whole = { "@type": "Periodical", name: csl["container-title"], issn: ISSN };
  const inVolume =
    volume === undefined ? whole : { "@type": "PublicationVolume", volumeNumber: String(volume), isPartOf: whole };
  return issue === undefined
    ? inVolume
    : { "@type": "PublicationIssue", issueNumber: String(issue), isPartOf: inVolume };
}

/** What the work is printed in. */
function container(csl: CslItem) {
  if (!csl["container-title"]) return undefined;
  if (csl.type !== "chapter") return periodical(csl);
  return { "@type": "Book", name: csl["container-title"], editor: people(csl.editor), isbn: csl.ISBN };
}

/**
 * A source as schema.org describes works (https://schema.org/CreativeWork): what its record gives, and nothing else.
 */
export function sourceJsonLd(slug: string, source: SourcePage, absolute: (path: string) => string): object {
  const { csl, titles } = source;
  const isChapter = csl.type === "chapter";
  const review = reviewOf(csl);
  const otherNames = [titles.original, titles.english].filter((title) => title !== null);
  const address = absolute(sourcePath(slug, source.key));
  return {
    "@context": "https://schema.org",
    "@type": types[csl.type] ?? "CreativeWork",
    "@id": `${address}#work`,
    mainEntityOfPage: address,
    name: csl.title,
    alternateName: otherNames.length > 0 ? otherNames : undefined,
    author: people(csl.author),
    editor: isChapter ? undefined : people(csl.editor),
    translator: people(csl.translator),
    datePublished: isoDate(csl.issued) ?? undefined,
    inLanguage: csl.language,
    publisher: csl.publisher && { "@type": "Organization", name: csl.publisher, address: csl["publisher-place"] },
    isPartOf: container(csl),
    pagination: csl.page === undefined ? undefined : String(csl.page),
    bookEdition: csl.edition === undefined ? undefined : String(csl.edition),
    isbn: isChapter ? undefined : csl.ISBN,
    identifier: csl.DOI && { "@type": "PropertyValue", propertyID: "DOI", value: csl.DOI },
    sameAs: csl.DOI && `https://doi.org/${csl.DOI}`,
    url: csl.URL,
    itemReviewed: review ? { "@type": "CreativeWork", name: review.title } : undefined,
  };
}
