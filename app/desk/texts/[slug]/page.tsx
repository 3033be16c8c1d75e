import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { TextView } from "@/components/desk/text-view";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { cachedFor } from "@/lib/cache";
import { readKeptText, readTextStanding } from "@/lib/text/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const metadata = { title: "Text of an essay", robots: { index: false } };

async function load({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await currentActor();
  const text = await readKeptText(actor, slug);
  const { standing } = await cachedFor(text.essay, ["text standing"], async () => ({
    standing: await readTextStanding(actor, text.essay),
  }));
  const returned = {
    import: await returnedForm("texts/import", slug),
    readers: await returnedForm("texts/readers", slug),
    edition: await returnedForm("texts/show-edition", slug),
    anchor: await returnedForm("texts/anchor", slug),
  };
  return { text, standing, done: await searchParam(searchParams, "done"), returned };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <PlainPage title={`The text of “${data.text.essay.title}”`}>
        <TextView {...data} />
      </PlainPage>
    ),
  );
}
