import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { ScholarView } from "@/components/scholar/scholar-view";
import { currentActor } from "@/lib/auth/current-actor";
import { readScholar } from "@/lib/scholars/queries";

type Props = { params: Promise<{ id: string }> };

const load = async ({ params }: Props) => readScholar(await currentActor(), (await params).id);

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ name, isPublic }) => ({ title: name, robots: isPublic ? undefined : { index: false } }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (scholar) => (
      <PlainPage title={scholar.name}>
        <ScholarView scholar={scholar} />
      </PlainPage>
    ),
  );
}
