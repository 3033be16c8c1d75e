import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { AnnotationsSection } from "@/components/annotation/annotations-section";
import { ClaimSpread } from "@/components/claim/claim-spread";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { JsonLd } from "@/components/ui/json-ld";
import { claimPath, essayPath, readPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { readCheckStates } from "@/lib/checks/queries";
import { claimJsonLd } from "@/lib/claims/json-ld";
import { essayAuthors, essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { claimTexts } from "@/lib/gloss/page-texts";
import { absoluteUrl } from "@/lib/site";
import { loadClaimAnnotations, loadNotesHere } from "../../load-annotations";
import { loadClaim } from "../../load-claim";
import { loadExplained } from "../../load-explained";

type Props = { params: Promise<{ slug: string; claim: string }> };

async function load({ params }: Props) {
  const { slug, claim: key } = await params;
  const essay = await findEssay(visitor, slug);
  const claim = await loadClaim(essay, key);
  const glosses = await cachedFor(essay, ["glosses of claim", key], async () =>
    explainIn(await loadExplained(essay), claimTexts(claim)),
  );
  const cited = claim.evidence.map(({ citation }) => citation);
  const [annotations, checks, notes] = await Promise.all([
    loadClaimAnnotations(essay, key),
    readCheckStates(visitor, essay, cited),
    loadNotesHere(essay, {
      position: [...claim.positions, ...claim.inherited].map((position) => position.key),
      citation: cited,
      note: claim.notes.map((note) => note.key),
    }),
  ]);
  return { essay, claim, glosses, annotations, checks, notes };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, claim }) => ({
      title: `${essayAuthors(essay)}, claim ${claim.key}: ${claim.statement}`,
      description: `Supporting and contesting positions on ¶${claim.paragraph} of ${essayLabel(essay)}.`,
      alternates: { canonical: claimPath(essay.slug, claim.key) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, claim, glosses, annotations, checks, notes }) => (
      <EssayPage essay={essay} address={absoluteUrl(claimPath(essay.slug, claim.key))}>
        <Breadcrumbs
          crumbs={[
            { label: essayLabel(essay), href: essayPath(essay.slug) },
            ...(claim.section ? [{ label: claim.section.title, href: readPath(essay.slug, claim.paragraph) }] : []),
            { label: `¶${claim.paragraph}, claim ${claim.key}` },
          ]}
        />
        <ClaimSpread slug={essay.slug} claim={claim} checks={checks} glosses={glosses} notes={notes}>
          <AnnotationsSection slug={essay.slug} back={claimPath(essay.slug, claim.key)} {...annotations} />
        </ClaimSpread>
        <JsonLd data={claimJsonLd(essay, claim, absoluteUrl)} />
      </EssayPage>
    ),
  );
}
