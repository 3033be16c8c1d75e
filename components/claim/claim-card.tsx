import { NamedIn } from "@/components/gloss/named-in";
import { EntryLinks } from "@/components/ui/entry-links";
import { essayStanceLines } from "@/components/ui/words";
import { historyPath, passagePath, proposeCorrectionPath, proposePositionPath, questionPath } from "@/lib/addresses";
import { type ClaimPage, isAuthorsOwn } from "@/lib/claims/claim";
import { type Centrality, centralities, claimTypes, modalities } from "@/lib/claims/vocabulary";
import type { Glosses } from "@/lib/gloss/explained";
import { HolderName } from "./holder-name";

/** Whose view the claim is, and how the essay puts it. */
function Attribution({ slug, claim }: { slug: string; claim: ClaimPage }) {
  return (
    <p className="text-medium text-soft">
      {isAuthorsOwn(claim.holder) ? (
        <>
          {capitalise(modalities[claim.modality])} by <HolderName slug={slug} holder={claim.holder} />.
        </>
      ) : (
        <>
          The view of <HolderName slug={slug} holder={claim.holder} />
          {claim.through && (
            <>
              {" as "}
              <HolderName slug={slug} holder={claim.through} /> gives it
            </>
          )}
          , {modalities[claim.modality]}.
        </>
      )}{" "}
      <a href={passagePath(slug, claim.key)}>See the passage</a>
    </p>
  );
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Fact({ name, value, meaning }: { name: string; value: string; meaning: string }) {
  return (
    <div className="flex gap-[0.4em]" title={meaning}>
      <dt>{name}</dt>
      <dd className="font-semibold text-ink">{value}</dd>
    </div>
  );
}

/** The claim itself, in the editors' words, with who holds it and how the essay puts it. */
export function ClaimCard({ slug, claim, glosses }: { slug: string; claim: ClaimPage; glosses?: Glosses }) {
  return (
    <section
      aria-labelledby="statement"
      className="rounded-[3px] border border-rule bg-leaf px-5 py-6 md:px-8 md:pb-6 md:pt-7"
    >
      <p className="label text-faint">
        Claim {claim.key} · ¶{claim.paragraph} · {essayStanceLines[claim.essayStance]}
      </p>
      <h1 id="statement" className="my-3 text-large leading-[1.36] text-pretty md:text-title">
        {claim.statement}
      </h1>
      <Attribution slug={slug} claim={claim} />
      <NamedIn text={claim.statement} glosses={glosses} />
      <dl className="sans mt-4 flex flex-wrap gap-x-5 gap-y-1 border-t border-rule pt-4 text-small text-soft">
        <Fact name="type" value={claim.type} meaning={claimTypes[claim.type]} />
        <Fact name="modality" value={claim.modality} meaning={modalities[claim.modality]} />
        <Fact
          name="centrality"
          value={`${claim.centrality} of 5`}
          meaning={centralities[claim.centrality as Centrality]}
        />
        {claim.questions.map(({ key, prompt }) => (
          <div key={key} className="flex gap-[0.4em]">
            <dt>question</dt>
            <dd>
              <a href={questionPath(slug, key)} className="font-semibold text-ink">
                {prompt}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <EntryLinks
        label="This claim in the map"
        links={[
          { label: "Propose a position", href: proposePositionPath(slug, "claim", claim.key) },
          { label: "Propose a correction", href: proposeCorrectionPath(slug, claim.key) },
          { label: "History", href: historyPath(slug, "claims", claim.key) },
        ]}
      />
    </section>
  );
}
