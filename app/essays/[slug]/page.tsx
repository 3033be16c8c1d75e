import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { EssayTitle } from "@/components/essay/essay-title";
import { GlossEntries } from "@/components/gloss/gloss-entries";
import { EssayPage } from "@/components/layout/essay-page";
import { MatrixSection } from "@/components/matrix/matrix-section";
import { JsonLd } from "@/components/ui/json-ld";
import { annotationFeedPath, essayPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { essayJsonLd } from "@/lib/claims/json-ld";
import { AppError } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { buildMatrix } from "@/lib/matrix/build";
import { matrixCounts } from "@/lib/matrix/matrix";
import { parseView, viewQuery } from "@/lib/matrix/view";
import { absoluteUrl } from "@/lib/site";
import { loadExplained } from "./load-explained";
import { loadMatrix } from "./load-matrix";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const data = await loadMatrix(essay);
  const parsed = parseView(await searchParams, data);
  if (!parsed.ok) throw new AppError("invalid", parsed.problem);
  const glosses = explainIn(await loadExplained(essay), [[essay.about]]);
  return { essay, data, view: parsed.view, glosses };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: essayLabel(essay),
      description: `Who holds what on ${essayLabel(essay)}: questions and claims by interpretation.`,
      alternates: {
        canonical: essayPath(essay.slug),
        types: { "application/atom+xml": annotationFeedPath(essay.slug) },
      },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, data, view, glosses }) => (
      <EssayPage essay={essay} current="overview" address={absoluteUrl(`${essayPath(essay.slug)}${viewQuery(view)}`)}>
        <div className="page-width matrix-page">
          <EssayTitle essay={essay} counts={matrixCounts(data)} glosses={glosses} />
          <MatrixSection essay={essay} data={data} view={view} matrix={buildMatrix(data, view)} />
        </div>
        <GlossEntries slug={essay.slug} glosses={glosses} />
        <JsonLd data={essayJsonLd(essay, absoluteUrl)} />
      </EssayPage>
    ),
  );
}
