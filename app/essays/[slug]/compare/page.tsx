import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { CompareView } from "@/components/compare/compare-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { comparePath, essayPath } from "@/lib/addresses";
import { compareQuery } from "@/lib/compare/view";
import { httpStatus } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { setResponseStatus } from "@/lib/exchange";
import { absoluteUrl } from "@/lib/site";
import { loadExplained } from "../load-explained";
import { loadComparison } from "./load-comparison";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const loaded = await loadComparison((await params).slug, await searchParams);
  if (loaded.problems.length > 0) setResponseStatus(httpStatus.invalid);
  return { ...loaded, explained: await loadExplained(loaded.essay) };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, data, view, problems }) => {
      const names = data.interpretations.filter(({ key }) => view.with.includes(key)).map(({ name }) => name);
      return {
        title: names.length > 0 ? `Compare ${names.join(", ")}` : "Compare interpretations",
        description: `Interpretations side by side on the questions of ${essayLabel(essay)}: where they agree, part, or are known only by report.`,
        alternates: { canonical: comparePath(essay.slug) },
        robots: problems.length > 0 ? { index: false } : undefined,
      };
    },
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, data, view, problems, explained }) => (
      <EssayPage
        essay={essay}
        current="compare"
        address={absoluteUrl(`${comparePath(essay.slug)}${compareQuery(view)}`)}
      >
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Compare" }]} />
        <CompareView slug={essay.slug} data={data} view={view} problems={problems} explained={explained} />
      </EssayPage>
    ),
  );
}
