import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { NotebookSheet } from "@/components/notebook/notebook-page";
import { currentActor } from "@/lib/auth/current-actor";
import { readNotebook } from "@/lib/notebook/queries";
import { parseNotebookView } from "@/lib/notebook/view";

export const metadata = { title: "Notebook", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function load({ searchParams }: Props) {
  const parsed = parseNotebookView(await searchParams);
  return { ...parsed, notebook: await readNotebook(await currentActor(), parsed.view) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <PlainPage title="Notebook" wide>
        <NotebookSheet {...data} />
      </PlainPage>
    ),
  );
}
