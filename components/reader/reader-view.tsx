import { Fragment } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { ParserPause } from "@/components/ui/parser-pause";
import { StaticIsland } from "@/components/ui/static-island";
import type { CheckStates } from "@/lib/checks/check";
import { paragraphRuns } from "@/lib/essays/essay";
import type { Glosses } from "@/lib/gloss/explained";
import type { ReaderNotes } from "@/lib/reader/noted";
import {
  type ReaderParagraph,
  type ReaderSection,
  sectionAnchor,
  sectionRange,
  withoutClaims,
} from "@/lib/reader/reader";
import { Contents } from "./contents";
import { hasNotes, MarginNotes } from "./margin-notes";
import { ParagraphMargin } from "./paragraph-margin";
import { ParagraphText } from "./paragraph-text";

type Common = {
  slug: string;
  /** How the essay’s citations stand. */
  checks: CheckStates;
  glosses: Glosses;
  notes: ReaderNotes;
};

/** A paragraph: its number, its gist, and what stands beside it. The address of each ends in #p and its number. */
function Paragraph({ slug, paragraph, checks, glosses, notes }: Common & { paragraph: ReaderParagraph }) {
  const { number, gist, blocks } = paragraph;
  const margin = notes.margin.get(number) ?? [];
  return (
    <article id={`p${number}`} tabIndex={-1} className="para" aria-label={`Paragraph ${number}`}>
      <div className="para-text">
        <a href={`#p${number}`} className="para-number" aria-label={`Address of ¶${number}`}>
          {number}
        </a>
        {blocks ? (
          <div>
            <p className="gist">
              <span className="label">Gist</span> {gist}
            </p>
            <ParagraphText slug={slug} blocks={blocks} noted={margin.flatMap(({ words }) => words ?? [])} />
          </div>
        ) : (
          <p>
            <Glossed text={gist} glosses={glosses} />
          </p>
        )}
      </div>
      <ParagraphMargin
        slug={slug}
        paragraph={paragraph}
        checks={checks}
        glosses={glosses}
        here={notes.here}
        members={hasNotes(notes.here, number) ? <MarginNotes number={number} here={notes.here} notes={margin} /> : null}
      />
    </article>
  );
}

function Section({ section, ...common }: Common & { section: ReaderSection }) {
  const { heading, paragraphs } = section;
  const unmapped = withoutClaims(section);
  return (
    <section id={heading ? sectionAnchor(heading.key) : undefined} aria-label={heading?.title ?? sectionRange(section)}>
      {heading && (
        <h2 className="section-head">
          {heading.title} <span className="sans text-small text-faint">{sectionRange(section)}</span>
        </h2>
      )}
      {unmapped.length > 0 && (
        <p className="sans mb-5 text-small text-faint">No claims are recorded yet for {paragraphRuns(unmapped)}.</p>
      )}
      {paragraphs.map((paragraph) => (
        <Fragment key={paragraph.number}>
          <Paragraph paragraph={paragraph} {...common} />
          <ParserPause />
        </Fragment>
      ))}
    </section>
  );
}

type ViewProps = Common & {
  sections: readonly ReaderSection[] /** Of the essay, in which words are marked. */;
  revision: number;
};

/** The essay from its first paragraph to its last, with its claims, notes and citations in the margin. */
export function ReaderView({ sections, revision, ...common }: ViewProps) {
  return (
    <div className="page-width reader-columns mt-8" data-revision={revision}>
      <Contents sections={sections} />
      <StaticIsland className="reader-text">
        {sections.map((section) => (
          <Section key={sectionRange(section)} section={section} {...common} />
        ))}
      </StaticIsland>
    </div>
  );
}
