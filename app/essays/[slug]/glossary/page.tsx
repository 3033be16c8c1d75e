import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { GlossaryView } from "@/components/glossary/glossary-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { essayPath, glossaryPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainEntries } from "@/lib/gloss/explained";
import { glossaryEntries } from "@/lib/glossary/glossary";
import { absoluteUrl } from "@/lib/site";
import { loadMentions } from "../load-explained";

type Props = { params: Promise<{ slug: string }> };

async function load({ params }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const shown = await cachedFor(essay, ["glossary"], async () => {
    const { explained, mentions } = await loadMentions(essay);
    const { terms } = explained;
    const definitions = terms.map(({ term, definition }) => ({
      text: definition,
      gloss: { kind: "term", key: term } as const,
    }));
    return { entries: glossaryEntries(terms, mentions), glosses: explainEntries(explained, definitions) };
  });
  return { essay, ...shown };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `Glossary of ${essayLabel(essay)}`,
      description: `The terms of ${essayLabel(essay)} and of its map, explained in short neutral entries.`,
      alternates: { canonical: glossaryPath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, entries, glosses }) => (
      <EssayPage essay={essay} current="glossary" address={absoluteUrl(glossaryPath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Glossary" }]} />
        <GlossaryView slug={essay.slug} entries={entries} glosses={glosses} />
      </EssayPage>
    ),
  );
}
