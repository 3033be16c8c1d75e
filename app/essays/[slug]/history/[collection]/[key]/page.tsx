import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { HistoryView } from "@/components/history/history-view";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { essayPath, historyPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { readHistory } from "@/lib/history/queries";
import { absoluteUrl } from "@/lib/site";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Props = { params: Promise<{ slug: string; collection: string; key: string }> };

export const metadata = { title: "History of an entry", robots: { index: false } };

async function load({ params }: Props) {
  const { slug, collection, key: encoded } = await params;
  const key = decodeURIComponent(encoded);
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  const history = await readHistory(actor, essay, collection, key);
  return { essay, history, returned: await returnedForm("history/restore", `${collection} ${key}`) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, history, returned }) => (
      <EssayPage essay={essay} address={absoluteUrl(historyPath(essay.slug, history.collection, history.key))}>
        <Breadcrumbs
          crumbs={[
            { label: essayLabel(essay), href: essayPath(essay.slug) },
            ...(history.path ? [{ label: capital(history.title), href: history.path }] : []),
            { label: "History" },
          ]}
        />
        <HistoryView slug={essay.slug} history={history} returned={returned} />
      </EssayPage>
    ),
  );
}
