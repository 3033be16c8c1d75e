import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { CoverageView } from "@/components/coverage/coverage-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { coveragePath, essayPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { countChecks } from "@/lib/checks/queries";
import { readCoverage } from "@/lib/coverage/queries";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { absoluteUrl } from "@/lib/site";

type Props = { params: Promise<{ slug: string }> };

async function load({ params }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const [coverage, checks] = await Promise.all([
    cachedFor(essay, ["coverage"], () => readCoverage(visitor, essay)),
    countChecks(visitor, essay),
  ]);
  return { essay, coverage, checks };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `Coverage of ${essayLabel(essay)}`,
      description: `Who is assessed on what in the map of ${essayLabel(essay)}, and what is still wanting.`,
      alternates: { canonical: coveragePath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, coverage, checks }) => (
      <EssayPage essay={essay} current="coverage" address={absoluteUrl(coveragePath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Coverage" }]} />
        <CoverageView slug={essay.slug} coverage={coverage} checks={checks} />
      </EssayPage>
    ),
  );
}
