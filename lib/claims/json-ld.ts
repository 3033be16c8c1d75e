import type { Claim, ScholarlyArticle, WithContext } from "schema-dts";
import { claimPath, essayPath, readPath } from "@/lib/addresses";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import { type ClaimPage, isAuthorsOwn } from "./claim";

type Absolute = (path: string) => string;

/** An essay as schema.org's ScholarlyArticle (https://schema.org/ScholarlyArticle). */
export function essayJsonLd(essay: EssayHead, absolute: Absolute): WithContext<ScholarlyArticle> {
  return { "@context": "https://schema.org", ...essayNode(essay, absolute) };
}

function essayNode(essay: EssayHead, absolute: Absolute) {
  return {
    "@type": "ScholarlyArticle" as const,
    "@id": `${absolute(essayPath(essay.slug))}#essay`,
    name: essay.part ? `${essay.title}, ${essay.part}` : essay.title,
    author: essay.authors.map(({ family, given }) => ({
      "@type": "Person" as const,
      familyName: family,
      givenName: given ?? undefined,
    })),
    datePublished: essay.issued,
    inLanguage: essay.language,
  };
}

/**
 * A claim as schema.org's Claim (https://schema.org/Claim): its holder is the author, the essay's authors are those who
 * interpret it where they report another. schema.org has no relation between claims, and no verdict is given here:
 * no ClaimReview.
 */
export function claimJsonLd(essay: EssayHead, claim: ClaimPage, absolute: Absolute): WithContext<Claim> {
  const article = essayNode(essay, absolute);
  const isOwn = isAuthorsOwn(claim.holder);
  const cited = claim.evidence.map(({ source, locator }) =>
    [shortReferenceLine(source.reference), locator].filter(Boolean).join(", "),
  );
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": absolute(claimPath(essay.slug, claim.key)),
    name: `Claim ${claim.key} of ${essayLabel(essay)}`,
    text: claim.statement,
    author: isOwn
      ? article.author
      : { "@type": claim.holder.kind === "school" ? "Organization" : "Person", name: claim.holder.name },
    claimInterpreter: isOwn ? undefined : article.author,
    appearance: {
      "@type": "CreativeWork",
      name: `¶${claim.paragraph}`,
      url: absolute(readPath(essay.slug, claim.paragraph)),
      isPartOf: article,
    },
    citation: cited.length > 0 ? cited : undefined,
  };
}
