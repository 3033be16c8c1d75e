import { GlossEntries } from "@/components/gloss/gloss-entries";
import { HeldClaims } from "@/components/interpretation/held-claims";
import { PageContents } from "@/components/interpretation/page-contents";
import { Block } from "@/components/ui/block";
import { Neighbours } from "@/components/ui/neighbours";
import { ParagraphLinks } from "@/components/ui/paragraph-links";
import { personPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { PersonPage } from "@/lib/people/people";
import { indexName } from "@/lib/people/person";
import { PersonEvents } from "./person-events";
import { PersonHead } from "./person-head";

const neighbour = (slug: string, person: PersonPage["previous"]) =>
  person && { href: personPath(slug, person.key), label: indexName(person.name) };

type Props = { slug: string; person: PersonPage; glosses: Glosses };

/** A person: who it is, and everything of the map that reports a view of theirs or names them. */
export function PersonView({ slug, person, glosses }: Props) {
  const { held, through, named, paragraphs, events } = person;
  const others = held.length + through.length > 0;
  return (
    <>
      <div className="page-width">
        <PersonHead slug={slug} person={person} glosses={glosses} />
        <PageContents
          parts={[
            { id: "held", label: "Claims that report a view of theirs", count: held.length },
            { id: "through", label: "Claims given through them", count: through.length },
            {
              id: "named",
              label: others ? "Other claims that name them" : "Claims that name them",
              count: named.length,
            },
            { id: "events", label: "Events", count: events.length },
            { id: "paragraphs", label: "Paragraphs", count: paragraphs.length },
          ]}
        />
        {held.length > 0 && (
          <HeldClaims
            slug={slug}
            id="held"
            title="Claims that report a view of theirs"
            claims={held}
            empty=""
            open
            withHolder={false}
          />
        )}
        {through.length > 0 && (
          <HeldClaims
            slug={slug}
            id="through"
            title="Views of others, given through them"
            claims={through}
            empty=""
            open
          />
        )}
        <HeldClaims
          slug={slug}
          id="named"
          title={others ? "Other claims that name them" : "Claims that name them"}
          claims={named}
          empty={others ? "No other claim of the map names them." : "No claim of the map names them."}
        />
        <PersonEvents slug={slug} events={events} glosses={glosses} />
        <Block id="paragraphs" title="Paragraphs that speak of them" count={paragraphs.length}>
          {paragraphs.length === 0 && (
            <p className="text-medium text-soft">
              No paragraph’s gist or claim names them, nor does its text as far as it may be read here.
            </p>
          )}
          <ParagraphLinks slug={slug} paragraphs={paragraphs} />
        </Block>
      </div>
      <Neighbours
        label="Neighbouring people"
        previous={neighbour(slug, person.previous)}
        next={neighbour(slug, person.next)}
      />
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
