import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { ArgumentSection } from "@/components/argument/argument-view";
import { mapTitle } from "@/components/argument/look";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { argumentPath, essayPath } from "@/lib/addresses";
import { argumentQuery } from "@/lib/argument/view";
import { absoluteUrl } from "@/lib/site";
import { loadArgument } from "./load-argument";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = async ({ params, searchParams }: Props) =>
  loadArgument({ slug: (await params).slug, params: await searchParams });

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, shown }) => ({
      title: mapTitle(shown),
      description: `The inferences of ${shown.label} as a map and as an outline.`,
      alternates: { canonical: argumentPath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, shown, map, claim }) => {
      const address = `${argumentPath(essay.slug)}${argumentQuery(shown.view, shown.data.sections)}`;
      return (
        <EssayPage essay={essay} current="argument" address={absoluteUrl(address)}>
          <Breadcrumbs
            crumbs={[
              { label: shown.label, href: essayPath(essay.slug) },
              { label: "Argument", href: claim ? argumentPath(essay.slug) : undefined },
              ...(claim ? [{ label: `claim ${claim.key}` }] : []),
            ]}
          />
          <ArgumentSection shown={shown} map={map} claim={claim} />
        </EssayPage>
      );
    },
  );
}
