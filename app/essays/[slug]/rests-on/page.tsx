import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { RestsOnView } from "@/components/rests-on/rests-on-view";
import { essayPath, restsOnPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { AppError } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { surmiseTexts } from "@/lib/gloss/page-texts";
import { readRestsOn } from "@/lib/rests-on/queries";
import { findSurmises } from "@/lib/rests-on/surmise";
import { parseSetAside, setAsideQuery } from "@/lib/rests-on/view";
import { absoluteUrl } from "@/lib/site";
import { loadExplained } from "../load-explained";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const data = await cachedFor(essay, ["rests-on"], () => readRestsOn(visitor, essay));
  const parsed = parseSetAside(await searchParams, data);
  if (!parsed.ok) throw new AppError("invalid", parsed.problem);
  const glosses = await cachedFor(essay, ["glosses of rests-on"], async () =>
    explainIn(await loadExplained(essay), surmiseTexts(findSurmises(data.claims))),
  );
  return { essay, data, aside: parsed.aside, glosses };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `What it rests on: ${essayLabel(essay)}`,
      description: `What ${essayLabel(essay)} cites for its claims, and what would be left if sources were set aside.`,
      alternates: { canonical: restsOnPath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, data, aside, glosses }) => (
      <EssayPage
        essay={essay}
        current="rests-on"
        address={absoluteUrl(`${restsOnPath(essay.slug)}${setAsideQuery(aside)}`)}
      >
        <Breadcrumbs
          crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "What it rests on" }]}
        />
        <RestsOnView slug={essay.slug} data={data} aside={aside} glosses={glosses} />
      </EssayPage>
    ),
  );
}
