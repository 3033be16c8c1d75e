import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { AnnotationsSection } from "@/components/annotation/annotations-section";
import { CitationView } from "@/components/check/citation-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { citationPath, essayPath, sourcePath, sourcesPath } from "@/lib/addresses";
import { essayLabel } from "@/lib/essays/essay";
import { absoluteUrl } from "@/lib/site";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import { type CitationProps, loadCitation } from "./load-citation";

export function generateMetadata(props: CitationProps): Promise<Metadata> {
  return metadataWith(
    () => loadCitation(props),
    ({ essay, citation }) => ({
      title: `Citation ${citation.key}: ${shortReferenceLine(citation.source.reference)}`,
      description: `What ${essayLabel(essay)} cites there, for which claims, and who has looked it up.`,
      alternates: { canonical: citationPath(essay.slug, citation.key) },
    }),
  );
}

export default function Page(props: CitationProps) {
  return pageWith(
    () => loadCitation(props),
    ({ essay, citation, annotations, ...form }) => {
      const path = citationPath(essay.slug, citation.key);
      const { source } = citation;
      return (
        <EssayPage essay={essay} current="sources" address={absoluteUrl(path)}>
          <Breadcrumbs
            crumbs={[
              { label: essayLabel(essay), href: essayPath(essay.slug) },
              { label: "Sources", href: sourcesPath(essay.slug) },
              { label: shortReferenceLine(source.reference), href: sourcePath(essay.slug, source.key) },
              { label: `Citation ${citation.key}` },
            ]}
          />
          <CitationView slug={essay.slug} citation={citation} {...form} />
          <AnnotationsSection slug={essay.slug} back={path} {...annotations} />
        </EssayPage>
      );
    },
  );
}
