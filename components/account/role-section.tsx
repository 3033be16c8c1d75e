import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { accountPath, ownProposalsPath, roleRequestPath } from "@/lib/addresses";
import { type Role, reaches } from "@/lib/auth/roles";
import type { OwnRoleRequest } from "@/lib/roles/role-request";
import { AccountSection } from "./section";

/** What each role may, in a sentence. */
const roleSentences: Record<Role, string> = {
  reader: "You are a reader: you write notes for yourself and for your groups.",
  scholar: "You are a scholar: your notes can be for everybody, and you check citations and propose changes.",
  teacher: "You are a teacher: you do all that scholars do, and prepare classes.",
  editor: "You are an editor: you decide on proposals, on requests and on what may stand.",
  administrator: "You are an administrator: you run this installation, its members and its settings.",
};

function Answer({ request: { role, decision, decidedAt, answer } }: { request: OwnRoleRequest }) {
  return (
    <li>
      {role}: {decision}
      {decidedAt && (
        <>
          {" "}
          on <Time at={decidedAt} />
        </>
      )}
      {answer && <q className="block">{answer}</q>}
    </li>
  );
}

/** A member’s role, and their requests for another. */
export function RoleSection({ role, requests }: { role: Role; requests: readonly OwnRoleRequest[] }) {
  const open = requests.find(({ decision }) => decision === null);
  const answered = requests.filter(({ decision }) => decision !== null);
  return (
    <AccountSection id="role" title="Role">
      <p>{roleSentences[role]}</p>
      {reaches(role, "scholar") && (
        <p>
          <a href={ownProposalsPath}>What you proposed</a>, and what became of it
        </p>
      )}
      {open && (
        <>
          <p>
            You asked on <Time at={open.at} /> to be made {open.role}. An editor will answer.
          </p>
          <ActionForm action="roles/take-back" back={`${accountPath}#role`}>
            <Submit quiet>Take the request back</Submit>
          </ActionForm>
        </>
      )}
      {!open && !reaches(role, "teacher") && (
        <p>
          <a href={roleRequestPath}>
            Ask to be made {reaches(role, "scholar") ? "a teacher" : "a scholar or a teacher"}
          </a>
        </p>
      )}
      {answered.length > 0 && (
        <>
          <h3>Answers so far</h3>
          <ul className="account-list">
            {answered.map((request) => (
              <Answer key={request.id} request={request} />
            ))}
          </ul>
        </>
      )}
    </AccountSection>
  );
}
