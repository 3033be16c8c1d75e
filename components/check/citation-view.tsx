import { ClaimLine } from "@/components/claim/claim-line";
import { Runs } from "@/components/source/runs";
import { Block } from "@/components/ui/block";
import { EntryLinks } from "@/components/ui/entry-links";
import { evidenceRoleWords } from "@/components/ui/words";
import { historyPath, readPath, sourcePath } from "@/lib/addresses";
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
      <h1 className="my-3 text-[1.4rem] leading-snug text-pretty">
        {signal && `${signal} `}
        {printedQuotes(asCited)}
      </h1>
      <p className="measure">
        <a href={sourcePath(slug, source.key)} className="quiet-link">
          <Runs runs={source.entry} />
        </a>{" "}
        <span className="sans text-[0.9rem] text-soft">
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
      {claims.length === 0 && (
        <p className="text-[0.95rem] text-soft">No claim of the map has it among its evidence.</p>
      )}
      <ul>
        {claims.map((claim) => (
          <ClaimLine key={claim.key} slug={slug} claim={claim}>
            <p className="sans text-[0.82rem] text-faint">
              {evidenceRoleWords[claim.role]}
              {claim.note && ` · ${claim.note}`}
            </p>
          </ClaimLine>
        ))}
      </ul>
    </Block>
  );
}

/** A citation: what the essay cites and for what, who looked it up and what they found, and the form to do so. */
export function CitationView({ slug, citation, access, returned, comparison }: Props) {
  const { key, print, hasText, checks, claims } = citation;
  return (
    <div className="page-width">
      <Head slug={slug} citation={citation} />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-16 lg:grid-cols-[minmax(0,40rem)_minmax(0,30rem)] print:block">
        <div>
          <Ledger checks={checks} />
          {access === "sign in" && (
            <p className="sans mt-4 text-[0.9rem] no-print">
              <a href={`/account/sign-in?to=${encodeURIComponent(`/essays/${slug}/citations/${key}`)}`}>Sign in</a> as a
              scholar to record a check.
            </p>
          )}
          {access === "none" && (
            <p className="sans mt-4 text-[0.9rem] text-soft no-print">
              Scholars record checks. You can ask for that role on the page of your account.
            </p>
          )}
          {access === "record" && (
            <section aria-labelledby="check" className="mt-10 no-print">
              <h2 id="check" className="mb-4 text-[1.3rem]">
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
          )}
        </div>
        <Claims slug={slug} claims={claims} />
      </div>
    </div>
  );
}
