import type { ReactNode } from "react";
import { Glossed } from "@/components/gloss/glossed";
import { Block } from "@/components/ui/block";
import { interpretationPath } from "@/lib/addresses";
import type { Glosses } from "@/lib/gloss/explained";
import type { Run } from "@/lib/sources/inline-runs";
import { namesInFull } from "@/lib/sources/printed-record";
import type { SourcePage } from "@/lib/sources/source";
import { printedQuotes } from "@/lib/sources/typography";
import { RecordFiles } from "./record-files";
import { Runs } from "./runs";

/** Whether the record was seen, and what is to be known of it. */
function Status({ source, glosses }: { source: SourcePage; glosses: Glosses }) {
  const isConfirmed = source.record === "confirmed";
  return (
    <div className="sans rounded-[3px] bg-wash px-4 py-3 text-small leading-normal text-soft">
      <p>
        <b className="font-semibold text-ink">{isConfirmed ? "Record confirmed." : "Record not confirmed."}</b>{" "}
        {isConfirmed
          ? "It was seen in a catalogue or in the work."
          : "Not every particular was seen in a catalogue or in the work."}
      </p>
      {source.note && (
        <p className="mt-1">
          <Glossed text={source.note} glosses={glosses} />
        </p>
      )}
    </div>
  );
}

/** An address on the web, only if it is one that a reader can safely open; its text is on paper already. */
function OutsideLink({ href, text }: { href: string; text: string }) {
  if (!/^https?:\/\//i.test(href)) return text;
  return (
    <a href={href} rel="external noopener" className="text-link break-all print:after:content-none!">
      {text}
    </a>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-1">
      <dt className="text-small text-faint">{name}</dt>
      <dd className="leading-snug text-soft">{children}</dd>
    </div>
  );
}

/** What the record gives beyond the Chicago entry. */
function Facts({ slug, source }: { slug: string; source: SourcePage }) {
  const { csl, citedAs, interpretations } = source;
  return (
    <dl className="sans mt-3 text-small">
      {csl.interviewer && <Fact name="Interview by">{namesInFull(csl.interviewer)}</Fact>}
      {csl.archive && <Fact name="Archive">{[csl.archive, csl.archive_location].filter(Boolean).join(", ")}</Fact>}
      {csl.DOI && (
        <Fact name="DOI">
          <OutsideLink href={`https://doi.org/${csl.DOI}`} text={csl.DOI} />
        </Fact>
      )}
      {csl.URL && (
        <Fact name="Address">
          <OutsideLink href={csl.URL} text={csl.URL} />
        </Fact>
      )}
      {citedAs.length > 0 && <Fact name="Short forms in the essay">{citedAs.map(printedQuotes).join("; ")}</Fact>}
      {interpretations.length > 0 && (
        <Fact name="Counted among the works of">
          {interpretations.map(({ key, name }, at) => (
            <span key={key}>
              {at > 0 && ", "}
              <a href={interpretationPath(slug, key)} className="quiet-link small-caps text-ink">
                {name}
              </a>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Formatted({ name, runs }: { name: string; runs: readonly Run[] }) {
  return (
    <div className="mb-4">
      <h3 className="sans text-small font-normal text-faint">{name}</h3>
      <p className="mt-0.5 text-medium leading-snug select-all">
        <Runs runs={runs} />
      </p>
    </div>
  );
}

/** The record of the work: its status, its particulars, and how to cite it. */
export function SourceRecord({ slug, source, glosses }: { slug: string; source: SourcePage; glosses: Glosses }) {
  const { formatted } = source;
  return (
    <div className="lg:sticky lg:top-6 lg:-mx-1 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto lg:px-1 print:static print:max-h-none">
      <Status source={source} glosses={glosses} />
      <Facts slug={slug} source={source} />
      <Block id="cite" title="Cite this work">
        <Formatted name="Chicago, note" runs={formatted.note} />
        <Formatted name="Chicago, bibliography" runs={formatted.bibliography} />
        <RecordFiles slug={slug} source={source} />
      </Block>
    </div>
  );
}
