import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { SourceView } from "@/components/source/source-view";
import { JsonLd } from "@/components/ui/json-ld";
import { essayPath, sourcePath, sourcesPath } from "@/lib/addresses";
import { cachedFor } from "@/lib/cache";
import { essayLabel } from "@/lib/essays/essay";
import { explainIn } from "@/lib/gloss/explained";
import { sourceTexts } from "@/lib/gloss/page-texts";
import { absoluteUrl } from "@/lib/site";
import { sourceJsonLd } from "@/lib/sources/json-ld";
import { recordAlternates } from "@/lib/sources/record-formats";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import { loadExplained } from "../../load-explained";
import { loadCheckedSource, loadSource, type SourceProps } from "./load-source";

export function generateMetadata(props: SourceProps): Promise<Metadata> {
  return metadataWith(
    () => loadSource(props),
    ({ essay, source }) => ({
      title: shortReferenceLine(source.reference),
      description: `How to cite it, and what rests on it in the map of ${essayLabel(essay)}.`,
      alternates: { canonical: sourcePath(essay.slug, source.key), types: recordAlternates(essay.slug, source.key) },
    }),
  );
}

async function load(props: SourceProps) {
  const { essay, source, checks } = await loadCheckedSource(props);
  const glosses = await cachedFor(essay, ["glosses of source", source.key], async () =>
    explainIn(await loadExplained(essay), sourceTexts(source)),
  );
  return { essay, source, checks, glosses };
}

export default function Page(props: SourceProps) {
  return pageWith(
    () => load(props),
    ({ essay, source, checks, glosses }) => (
      <EssayPage essay={essay} current="sources" address={absoluteUrl(sourcePath(essay.slug, source.key))}>
        <Breadcrumbs
          crumbs={[
            { label: essayLabel(essay), href: essayPath(essay.slug) },
            { label: "Sources", href: sourcesPath(essay.slug) },
            { label: shortReferenceLine(source.reference) },
          ]}
        />
        <SourceView slug={essay.slug} source={source} checks={checks} glosses={glosses} />
        <JsonLd data={sourceJsonLd(essay.slug, source, absoluteUrl)} />
      </EssayPage>
    ),
  );
}
