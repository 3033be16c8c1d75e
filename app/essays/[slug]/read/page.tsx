import type { Metadata } from "next";
import { preloadSansItalic } from "@/app/fonts";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { ReaderEntries } from "@/components/reader/reader-entries";
import { ReaderHead } from "@/components/reader/reader-head";
import { ReaderView } from "@/components/reader/reader-view";
import { essayPath, readPath } from "@/lib/addresses";
import { readReaderNotes } from "@/lib/annotations/reader-queries";
import { currentActor } from "@/lib/auth/current-actor";
import { cachedFor } from "@/lib/cache";
import { readCheckStates } from "@/lib/checks/queries";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { readEssay, textState } from "@/lib/reader/queries";
import { absoluteUrl } from "@/lib/site";

type Props = { params: Promise<{ slug: string }> };

async function load({ params }: Props) {
  const actor = await currentActor();
  const essay = await findEssay(actor, (await params).slug);
  // What stands there hangs on how much of the text the reader may read, and on nothing else of who they are.
  const reader = await cachedFor(essay, ["read", textState(actor, essay)], () => readEssay(actor, essay));
  const [checks, notes] = await Promise.all([readCheckStates(actor, essay), readReaderNotes(actor, essay)]);
  return { essay, reader, checks, notes };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `Read ${essayLabel(essay)}`,
      description: `${essayLabel(essay)}, paragraph by paragraph: the editors’ gist of each, with its claims and citations.`,
      alternates: { canonical: readPath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  preloadSansItalic();
  return pageWith(
    () => load(props),
    ({ essay, reader, checks, notes }) => (
      <EssayPage essay={essay} current="read" address={absoluteUrl(readPath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Read" }]} />
        <ReaderHead essay={essay} text={reader.text} />
        <ReaderView
          slug={essay.slug}
          revision={essay.revision}
          sections={reader.sections}
          checks={checks}
          glosses={reader.glosses}
          notes={notes}
        />
        <ReaderEntries slug={essay.slug} glosses={reader.glosses} />
      </EssayPage>
    ),
  );
}
