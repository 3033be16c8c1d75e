import { FieldTable } from "@/components/history/field-table";
import { Time } from "@/components/ui/time";
import type { ProposalPage } from "@/lib/proposals/proposal";
import { type ProposalStatus, proposalKinds, proposalStatuses } from "@/lib/proposals/vocabulary";

function Facts({ proposal }: { proposal: ProposalPage }) {
  const { author, createdAt, status, decidedBy, decidedAt, essay } = proposal;
  return (
    <p className="sans text-medium text-soft">
      Proposed by {author?.name ?? "a former member"} on <Time at={createdAt} /> for the map of {essay.label}.{" "}
      <b className="font-semibold text-ink">
        {status === "open" ? "It waits for an editor." : `It was ${proposalStatuses[status]}`}
      </b>
      {decidedAt && (
        <>
          {" "}
          by {decidedBy?.name ?? "a former member"} on <Time at={decidedAt} />.
        </>
      )}
      {status === "withdrawn" && "."}
    </p>
  );
}

/** Words of a member, as they typed them. */
function Said({ title, words }: { title: string; words: string }) {
  return (
    <section className="mt-5">
      <h2 className="label mb-1 text-soft">{title}</h2>
      <p className="measure whitespace-pre-line">{words}</p>
    </section>
  );
}

/** What the entry stands under, by what became of the proposal. */
const writes: Record<ProposalStatus, string> = {
  open: "What it would write",
  accepted: "What it wrote",
  changed: "What it would have written",
  declined: "What it would have written",
  withdrawn: "What it would have written",
};

/** A proposal: what it would change, why, and what became of it. */
export function ProposalView({ proposal }: { proposal: ProposalPage }) {
  const { kind, about, path, status, fields, takenFields, reason, answer, hindrance, history } = proposal;
  const columns = kind === "claim-correction" ? "before and after" : "after";
  return (
    <>
      <p className="label text-faint">Proposal: {proposalKinds[kind]}</p>
      <p className="measure mb-2 mt-1 text-large">
        <a href={path}>{about}</a>
      </p>
      <Facts proposal={proposal} />
      {hindrance && (
        <p role="status" className="form-problem mt-3">
          As it is, it cannot be taken into the map: {hindrance}
        </p>
      )}
      <Said title="Why" words={reason} />
      {answer && <Said title="The editor’s answer" words={answer} />}
      <section className="mt-5" aria-labelledby="proposed">
        <h2 id="proposed" className="label mb-2 text-soft">
          {takenFields ? "As it was proposed" : writes[status]}
        </h2>
        {fields ? (
          <FieldTable fields={fields} columns={columns} caption="The proposal, field by field" />
        ) : (
          <p className="text-soft">The claim that it would correct is no longer in the map.</p>
        )}
      </section>
      {takenFields && (
        <section className="mt-5" aria-labelledby="taken">
          <h2 id="taken" className="label mb-2 text-soft">
            As it was taken
          </h2>
          <FieldTable
            fields={takenFields}
            columns="before and after"
            heads={["Proposed", "Taken"]}
            caption="What was taken, field by field"
            fold
          />
        </section>
      )}
      {history && (
        <p className="sans mt-4 text-medium">
          <a href={history}>The history of the entry</a>
        </p>
      )}
    </>
  );
}
