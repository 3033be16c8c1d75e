import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { prefilled } from "@/components/form/prefilled";
import { Submit } from "@/components/form/submit";
import { deskProposalPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Choices, ProposalPage } from "@/lib/proposals/proposal";
import type { ProposalKind } from "@/lib/proposals/vocabulary";
import { ClaimFields } from "./claim-fields";
import { PositionFields } from "./position-fields";
import { SourceFields } from "./source-fields";

type Props = {
  proposal: ProposalPage;
  choices: Choices;
  returned: { accept: ReturnedForm | null; change: ReturnedForm | null; decline: ReturnedForm | null };
};

/** The action that takes a proposal of a kind with changes. */
export const changeActions: Record<ProposalKind, string> = {
  position: "proposals/change-position",
  source: "proposals/change-source",
  "claim-correction": "proposals/change-claim",
};

/** What every decision carries: which proposal, and how the entry read on this page. */
function Carried({ proposal, withPrint = true }: { proposal: ProposalPage; withPrint?: boolean }) {
  return (
    <>
      <input type="hidden" name="id" value={proposal.id} />
      {withPrint && <input type="hidden" name="print" value={proposal.print} />}
    </>
  );
}

function Accept({ proposal, returned }: Pick<Props, "proposal" | "returned">) {
  return (
    <ActionForm
      action="proposals/accept"
      back={deskProposalPath(proposal.id)}
      about={proposal.id}
      returned={returned.accept}
      label="Accept as proposed"
    >
      <Carried proposal={proposal} />
      <TextArea
        id="accept-answer"
        name="answer"
        label="A word to the author, if you like"
        rows={2}
        maxLength={2000}
        returned={returned.accept}
      />
      <Submit>Accept as proposed</Submit>
    </ActionForm>
  );
}

function Decline({ proposal, returned }: Pick<Props, "proposal" | "returned">) {
  return (
    <ActionForm
      action="proposals/decline"
      back={deskProposalPath(proposal.id)}
      about={proposal.id}
      returned={returned.decline}
      label="Decline"
    >
      <Carried proposal={proposal} withPrint={false} />
      <TextArea
        id="decline-answer"
        name="answer"
        label="Why it is declined"
        hint="Its author reads it."
        rows={3}
        required
        maxLength={2000}
        returned={returned.decline}
      />
      <Submit quiet>Decline</Submit>
    </ActionForm>
  );
}

function Change({ proposal, choices, returned }: Props) {
  const filled = prefilled(returned.change, proposal.values);
  const { kind, essay } = proposal;
  return (
    <ActionForm
      action={changeActions[kind]}
      back={deskProposalPath(proposal.id)}
      about={proposal.id}
      returned={filled}
      className="action-form proposal-form"
      label="Accept with changes"
    >
      <Carried proposal={proposal} />
      {kind === "position" && <PositionFields slug={essay.slug} choices={choices} returned={filled} />}
      {kind === "source" && <SourceFields returned={filled} withPaste={false} />}
      {kind === "claim-correction" && <ClaimFields choices={choices} returned={filled} />}
      <TextArea
        id="change-answer"
        name="answer"
        label="What you changed, and why"
        hint="Its author reads it."
        rows={3}
        required
        maxLength={2000}
        returned={filled}
      />
      <Submit>Accept with these changes</Submit>
    </ActionForm>
  );
}

/** The three ways to decide a proposal. */
export function DecideForms(props: Props) {
  const { proposal, returned } = props;
  const gone = proposal.fields === null;
  return (
    <div className="no-print mt-10 grid gap-8 border-t border-rule pt-6">
      {!gone && !proposal.hindrance && (
        <section aria-labelledby="accept-title">
          <h2 id="accept-title" className="mb-3 text-large">
            Accept
          </h2>
          <Accept {...props} />
        </section>
      )}
      {!gone && (
        <details open={returned.change !== null} id="change">
          <summary className="w-fit text-large">Change and accept</summary>
          <div className="mt-4">
            <Change {...props} />
          </div>
        </details>
      )}
      <section aria-labelledby="decline-title">
        <h2 id="decline-title" className="mb-3 text-large">
          Decline
        </h2>
        <Decline {...props} />
      </section>
    </div>
  );
}
