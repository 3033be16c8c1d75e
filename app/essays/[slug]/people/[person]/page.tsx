import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { PersonView } from "@/components/people/person-view";
import { essayPath, peoplePath, personPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import type { Gloss } from "@/lib/gloss/gloss";
import { personTexts } from "@/lib/gloss/page-texts";
import { readPerson } from "@/lib/people/queries";
import { absoluteUrl } from "@/lib/site";
import { loadMentions } from "../../load-explained";

type Props = { params: Promise<{ slug: string; person: string }> };

async function load({ params }: Props) {
  const { slug, person: key } = await params;
  const essay = await findEssay(visitor, slug);
  const shown = await cachedFor(essay, ["person", key], async () => {
    const known = await loadMentions(essay);
    const person = await readPerson(visitor, essay, key, known);
    const parts = personTexts(person);
    const about = parts.map((): Gloss => ({ kind: "person", key }));
    return { person, glosses: explainIn(known.explained, parts, about) };
  });
  return { essay, ...shown };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, person }) => ({
      title: person.name,
      description: `${person.name} in ${essayLabel(essay)}: ${person.role}`,
      alternates: { canonical: personPath(essay.slug, person.key) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, person, glosses }) => (
      <EssayPage essay={essay} current="people" address={absoluteUrl(personPath(essay.slug, person.key))}>
        <Breadcrumbs
          crumbs={[
            { label: essayLabel(essay), href: essayPath(essay.slug) },
            { label: "People", href: peoplePath(essay.slug) },
            { label: person.name },
          ]}
        />
        <PersonView slug={essay.slug} person={person} glosses={glosses} />
      </EssayPage>
    ),
  );
}
