import { ClaimLine } from "@/components/claim/claim-line";
import { Runs } from "@/components/source/runs";
import { Block } from "@/components/ui/block";
import { EntryLinks } from "@/components/ui/entry-links";
import { evidenceRoleWords } from "@/components/ui/words";
import { citationPath, historyPath, readPath, roleRequestPath, signInPath, sourcePath } from "@/lib/addresses";
import type { CitationPage } from "@/lib/checks/citation";
import type { QuotationComparison } from "@/lib/checks/compare-quotation";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { setLocator } from "@/lib/sources/locator";
import { printedQuotes } from "@/lib/sources/typography";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { CheckForm } from "./check-form";
import { CheckMark } from "./check-mark";
import { agreement, stateWord } from "./check-words";
import { Ledger } from "./ledger";

type Props = {
  slug: string;
  citation: CitationPage;
  /** What the reader of the page may do: record a check, or first sign in; nothing for other members. */
  access: "record" | "sign in" | "none";
  returned: ReturnedForm | null;
  /** What a form that came back holds, beside what the essay prints. */
  comparison: QuotationComparison | null;
};

function Head({ slug, citation }: { slug: string; citation: CitationPage }) {
  const { key, paragraph, source, locator, signal, asCited, state } = citation;
  const agree = agreement(state);
  return (
    <header className="pt-5">
      <p className="label text-faint">
        Citation {key} · <a href={readPath(slug, paragraph)}>¶{paragraph}</a> · {sourceKinds[source.kind]}
      </p>
      <h1 className="my-3 text-title leading-snug text-pretty">
        {signal && `${signal} `}
        {printedQuotes(asCited)}
      </h1>
      <p className="measure">
        <a href={sourcePath(slug, source.key)} className="quiet-link">
          <Runs runs={source.entry} />
        </a>{" "}
        <span className="sans text-medium text-soft">
          {locator ? `The essay points to ${setLocator(locator)}.` : "The essay gives no page."}
        </span>
      </p>
      <p className={`check-state check-${state.outcome ?? "none"}`}>
        <CheckMark outcome={state.outcome} /> <b>{stateWord(state)}</b>
        {agree && ` · ${agree}`}
      </p>
      <EntryLinks
        label="This citation in the map"
        links={[{ label: "History of its entry", href: historyPath(slug, "citations", key) }]}
      />
    </header>
  );
}

function Claims({ slug, claims }: Pick<CitationPage, "claims"> & { slug: string }) {
  return (
    <Block id="claims" title="Evidence for" count={claims.length}>
      {claims.length === 0 && <p className="text-medium text-soft">No claim of the map has it among its evidence.</p>}
      <ul>
        {claims.map((claim) => (
          <ClaimLine key={claim.key} slug={slug} claim={claim}>
            <p className="sans text-small text-faint">
              {evidenceRoleWords[claim.role]}
              {claim.note && ` · ${claim.note}`}
            </p>
          </ClaimLine>
        ))}
      </ul>
    </Block>
  );
}

/** The form, or how one comes to have it. */
function Recording({ slug, citation, access, returned, comparison }: Props) {
  const { key, print, hasText } = citation;
  if (access === "record")
    return (
      <section aria-labelledby="check" className="mt-10 no-print">
        <h2 id="check" className="mb-4 text-large">
          Record a check
        </h2>
        <CheckForm
          slug={slug}
          citation={key}
          print={print}
          hasText={hasText}
          returned={returned}
          comparison={comparison}
        />
      </section>
    );
  return (
    <p className="sans mt-4 text-medium text-soft no-print">
      {access === "sign in" ? (
        <>
          <a href={signInPath(citationPath(slug, key))}>Sign in</a> as a scholar to record a check.
        </>
      ) : (
        <>
          Scholars record checks. <a href={roleRequestPath}>Ask to be made a scholar</a>.
        </>
      )}
    </p>
  );
}

/**
 * A citation: what the essay cites and for what, who looked it up and what they found, and the form to do so. On a narrow
 * screen the claims come before the form: whoever checks must know for what the work is cited.
 */
export function CitationView(props: Props) {
  const { slug, citation } = props;
  return (
    <div className="page-width">
      <Head slug={slug} citation={citation} />
      <div className="citation-columns mt-4">
        <Ledger checks={citation.checks} />
        <Claims slug={slug} claims={citation.claims} />
        <div>
          <Recording {...props} />
        </div>
      </div>
    </div>
  );
}
