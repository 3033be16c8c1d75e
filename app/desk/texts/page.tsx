import { pageWith } from "@/app/page-with";
import { TextList } from "@/components/desk/text-list";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { listTexts } from "@/lib/text/queries";

export const metadata = { title: "Texts", robots: { index: false } };

async function load() {
  return listTexts(await currentActor());
}

export default function Page() {
  return pageWith(load, (essays) => (
    <PlainPage title="Texts">
      <TextList essays={essays} />
    </PlainPage>
  ));
}
