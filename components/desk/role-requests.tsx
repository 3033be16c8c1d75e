import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { roleRequestsPath, scholarPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { RoleRequest } from "@/lib/roles/role-request";

/** A request that waits, with the form that answers it. */
export function OpenRequest({ request, returned }: { request: RoleRequest; returned: ReturnedForm | null }) {
  const { id, role, affiliation, reason, at, member } = request;
  return (
    <section className="account-section" aria-labelledby={`request-${id}`}>
      <h2 id={`request-${id}`}>
        <a href={scholarPath(member.id)} className="quiet-link">
          {member.name}
        </a>{" "}
        asks to be made {role}
      </h2>
      <dl className="facts">
        <dt>Asked</dt>
        <dd>
          <Time at={at} />
        </dd>
        <dt>Member</dt>
        <dd>
          {member.role}, since <Time at={member.since} />
        </dd>
        <dt>Affiliation</dt>
        <dd>{affiliation}</dd>
        {member.orcid && (
          <>
            <dt>ORCID iD</dt>
            <dd>
              <a href={`https://orcid.org/${member.orcid}`} rel="nofollow noopener">
                {member.orcid}
              </a>
            </dd>
          </>
        )}
        <dt>Reason</dt>
        <dd className="whitespace-pre-line">{reason}</dd>
      </dl>
      <ActionForm
        action="roles/decide"
        back={`${roleRequestsPath}#request-${id}`}
        about={id}
        returned={returned}
        label={`Answer ${member.name}`}
      >
        <input type="hidden" name="id" value={id} />
        <TextArea
          id={`answer-${id}`}
          name="answer"
          label="Answer"
          hint="Needed to decline. Whoever asked reads it."
          rows={3}
          maxLength={1000}
          returned={returned}
        />
        <div className="flex gap-3">
          <Submit name="decision" value="granted">
            Make {member.name} a {role}
          </Submit>
          <Submit name="decision" value="declined" quiet>
            Decline
          </Submit>
        </div>
      </ActionForm>
    </section>
  );
}

/** The last requests that were answered. */
export function AnsweredRequests({ requests }: { requests: readonly RoleRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section className="account-section" aria-labelledby="answered">
      <h2 id="answered">Answered</h2>
      <ul className="account-list">
        {requests.map(({ id, member, role, decision, decidedAt, decidedBy, answer }) => (
          <li key={id}>
            <a href={scholarPath(member.id)}>{member.name}</a>: {role} {decision}
            {decidedAt && (
              <>
                {" "}
                on <Time at={decidedAt} />
              </>
            )}{" "}
            by {decidedBy ?? "a former member"}
            {answer && <q className="block">{answer}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
