import { pageWith } from "@/app/page-with";
import { Threads } from "@/components/annotation/threads";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { annotationPath, essayPath } from "@/lib/addresses";
import { readThread } from "@/lib/annotations/queries";
import { currentActor } from "@/lib/auth/current-actor";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { absoluteUrl } from "@/lib/site";

type Props = { params: Promise<{ slug: string; id: string }> };

export const metadata = { title: "A note", robots: { index: false } };

async function load({ params }: Props) {
  const { slug, id } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  return { essay, ...(await readThread(actor, essay, id)) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, annotation, threads }) => {
      const path = annotationPath(essay.slug, annotation.id);
      return (
        <EssayPage essay={essay} address={absoluteUrl(path)}>
          <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "A note" }]} />
          <div className="page-width">
            <h1 className="mt-4 text-[1.6rem]">A note and its thread</h1>
            <Threads slug={essay.slug} threads={threads} back={path} />
          </div>
        </EssayPage>
      );
    },
  );
}
