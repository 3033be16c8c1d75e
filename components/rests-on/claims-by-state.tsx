import { pillarCentrality } from "@/lib/coverage/gaps";
import { bySection, mainAndOthers } from "@/lib/rests-on/lists";
import type { EvidenceState } from "@/lib/rests-on/loss";
import type { RestingClaim, RestsOnData } from "@/lib/rests-on/resting";
import { RestingClaimLine } from "./resting-claim-line";
import type { Rests } from "./rests";
import { EvidenceMark } from "./state-marks";
import { listId } from "./state-table";

/** Up to so many claims a list stands open in any case. */
const openUpTo = 12;

/** The order of the lists: what is lost first. */
const order: readonly EvidenceState[] = ["lost", "thinned", "kept", "uncited"];

const headings: Record<EvidenceState, { title: string; account: string }> = {
  lost: { title: "Lose all of their evidence", account: "Everything that the essay cites for them is set aside." },
  thinned: { title: "Lose some of their evidence", account: "Part of what the essay cites for them is set aside." },
  kept: { title: "Keep all of their evidence", account: "Nothing that the essay cites for them is set aside." },
  uncited: {
    title: "Uncited from the start",
    account:
      "The essay cites nothing for them at the place. Some it draws from other claims, and they stand or fall with those; for some no ground is recorded at all. That a claim has no citation does not make it wrong.",
  },
};

type FoldProps = Props & { id: string; title: string; claims: readonly RestingClaim[]; open: boolean };

/** Claims under a line that opens and closes them, by section. */
function Fold({ rests, sections, id, title, claims, open }: FoldProps) {
  if (claims.length === 0) return null;
  return (
    <details open={open || claims.length <= openUpTo} id={id} className="mt-1">
      <summary className="sans py-1 text-small text-soft">
        {title} <span className="text-faint">{claims.length}</span>
      </summary>
      {bySection(claims, sections).map((group) => (
        <div key={group.section?.key ?? ""} className="mt-3 max-w-[46rem]">
          <h4 className="label mb-2 border-b border-rule pb-1 text-faint">
            {group.section?.title ?? "In no section"} <span className="font-normal">{group.claims.length}</span>
          </h4>
          <ul>
            {group.claims.map((claim) => (
              <RestingClaimLine key={claim.key} rests={rests} claim={claim} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function ClaimList({ rests, state, claims, sections }: Props & { state: EvidenceState; claims: RestingClaim[] }) {
  const { title, account } = headings[state];
  const id = listId(state);
  const [main, others] = mainAndOthers(claims);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-9">
      <h3 id={`${id}-title`} className="text-large leading-snug">
        <EvidenceMark state={state} /> {title} <span className="sans ml-1 text-small text-faint">{claims.length}</span>
      </h3>
      <p className="measure text-medium text-soft">{account}</p>
      <Fold
        rests={rests}
        sections={sections}
        id={`${id}-main`}
        title={`Main claims, of centrality ${pillarCentrality} or 5`}
        claims={main}
        open={state === "lost" || state === "thinned"}
      />
      <Fold rests={rests} sections={sections} id={`${id}-others`} title="Other claims" claims={others} open={false} />
    </section>
  );
}

type Props = { rests: Rests; sections: RestsOnData["sections"] };

/** Every claim once, by what becomes of the evidence cited for it. */
export function ClaimsByState({ rests, sections, claims }: Props & { claims: readonly RestingClaim[] }) {
  return order.map((state) => {
    const found = claims.filter(({ key }) => rests.loss(key).evidence === state);
    return found.length > 0 && <ClaimList key={state} rests={rests} sections={sections} state={state} claims={found} />;
  });
}
