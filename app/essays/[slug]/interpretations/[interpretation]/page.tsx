import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { InterpretationView } from "@/components/interpretation/interpretation-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { essayPath, interpretationPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { interpretationTexts } from "@/lib/gloss/page-texts";
import { readInterpretation } from "@/lib/interpretations/queries";
import { absoluteUrl } from "@/lib/site";

import { loadExplained } from "../../load-explained";

type Props = { params: Promise<{ slug: string; interpretation: string }> };

async function load({ params }: Props) {
  const { slug, interpretation: key } = await params;
  const essay = await findEssay(visitor, slug);
  const shown = await cachedFor(essay, ["interpretation", key], async () => {
    const interpretation = await readInterpretation(visitor, essay, key);
    return { interpretation, glosses: explainIn(await loadExplained(essay), interpretationTexts(interpretation)) };
  });
  return { essay, ...shown };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, interpretation }) => ({
      title: `${interpretation.name}: interpretation`,
      description: `${interpretation.name} on the questions and claims of ${essayLabel(essay)}, and how each position is known.`,
      alternates: { canonical: interpretationPath(essay.slug, interpretation.key) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, interpretation, glosses }) => (
      <EssayPage essay={essay} address={absoluteUrl(interpretationPath(essay.slug, interpretation.key))}>
        <Breadcrumbs
          crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: interpretation.name }]}
        />
        <InterpretationView slug={essay.slug} interpretation={interpretation} glosses={glosses} />
      </EssayPage>
    ),
  );
}
