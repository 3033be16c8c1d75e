import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { Bibliography } from "@/components/source/bibliography";
import { essayPath, sourcesPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { httpStatus } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { setResponseStatus } from "@/lib/exchange";
import { absoluteUrl } from "@/lib/site";
import { languagesOf } from "@/lib/sources/bibliography";
import { parseBibliographyView } from "@/lib/sources/bibliography-view";
import { listSources } from "@/lib/sources/queries";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const sources = await cachedFor(essay, ["sources"], () => listSources(visitor, essay));
  const parsed = parseBibliographyView(await searchParams, languagesOf(sources));
  if (parsed.problems.length > 0) setResponseStatus(httpStatus.invalid);
  return { essay, sources, ...parsed };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, problems }) => ({
      title: `Sources of ${essayLabel(essay)}`,
      description: `What ${essayLabel(essay)} cites, the literature beside it, and what rests on each work.`,
      alternates: { canonical: sourcesPath(essay.slug) },
      robots: problems.length > 0 ? { index: false } : undefined,
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, sources, view, problems }) => (
      <EssayPage essay={essay} current="sources" address={absoluteUrl(sourcesPath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Sources" }]} />
        <Bibliography
          slug={essay.slug}
          action={sourcesPath(essay.slug)}
          sources={sources}
          view={view}
          problems={problems}
        />
      </EssayPage>
    ),
  );
}
