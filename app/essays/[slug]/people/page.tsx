import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { PeopleList } from "@/components/people/people-list";
import { essayPath, peoplePath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainEntries } from "@/lib/gloss/explained";
import { peopleEntries, peopleWith } from "@/lib/people/people";
import { parsePeopleView } from "@/lib/people/view";
import { absoluteUrl } from "@/lib/site";
import { loadMentions } from "../load-explained";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const view = parsePeopleView(await searchParams);
  const { explained, mentions } = await loadMentions(essay);
  const people = peopleEntries(explained.people, mentions);
  const shown = peopleWith(people, view.words);
  const roles = shown.map(({ key, role }) => ({ text: role, gloss: { kind: "person", key } as const }));
  const glosses = explainEntries(explained, roles);
  return { essay, view, people, shown, glosses };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `People in ${essayLabel(essay)}`,
      description: `Whom ${essayLabel(essay)} names and whose views it reports: short neutral entries.`,
      alternates: { canonical: peoplePath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, ...list }) => (
      <EssayPage essay={essay} current="people" address={absoluteUrl(peoplePath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "People" }]} />
        <PeopleList slug={essay.slug} {...list} />
      </EssayPage>
    ),
  );
}
