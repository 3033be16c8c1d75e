import { pageWith } from "@/app/page-with";
import type { SearchParams } from "@/app/search-param";
import { Threads } from "@/components/annotation/threads";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { NoteModerationPanel } from "@/components/moderation/note-moderation-panel";
import { annotationPath, essayPath } from "@/lib/addresses";
import { readThread } from "@/lib/annotations/queries";
import { currentActor } from "@/lib/auth/current-actor";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { absoluteUrl } from "@/lib/site";
import { loadNoteModeration } from "./load-note-moderation";

type Props = { params: Promise<{ slug: string; id: string }>; searchParams: SearchParams };

export const metadata = { title: "A note", robots: { index: false } };

async function load({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  const thread = await readThread(actor, essay, id);
  return { essay, ...thread, panel: await loadNoteModeration(actor, id, searchParams) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, threads, panel }) => {
      const path = annotationPath(essay.slug, annotation.id);
      return (
        <EssayPage essay={essay} address={absoluteUrl(path)}>
          <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "A note" }]} />
          <div className="page-width">
            <h1 className="mt-4 text-[1.6rem]">A note and its thread</h1>
            <NoteModerationPanel slug={essay.slug} annotation={annotation} {...panel} />
            <Threads slug={essay.slug} threads={threads} back={path} />
          </div>
        </EssayPage>
      );
    },
  );
}
