import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import type { OpenSession } from "@/lib/accounts/sessions";
import { accountPath } from "@/lib/addresses";
import { AccountSection } from "./section";

const back = `${accountPath}#sessions`;

function SessionEntry({ session: { id, where, since, lastUsed, current } }: { session: OpenSession }) {
  return (
    <li>
      <span>
        <b>{where}</b>
        {current && ", this one"}
        <br />
        <span className="text-soft">
          since <Time at={since} />, last used on <Time at={lastUsed} />
        </span>
      </span>
      {!current && (
        <ActionForm action="accounts/end-session" back={back} about={id} className="contents">
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="button-link" aria-label={`End the session: ${where}`}>
            End it
          </button>
        </ActionForm>
      )}
    </li>
  );
}

/** Where a member is signed in, and ending it. */
export function SessionSection({ sessions }: { sessions: readonly OpenSession[] }) {
  return (
    <AccountSection id="sessions" title="Where you are signed in">
      <ul className="account-list session-list">
        {sessions.map((session) => (
          <SessionEntry key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm action="accounts/end-other-sessions" back={back}>
          <Submit quiet>End all others</Submit>
        </ActionForm>
      )}
      <p className="field-hint">
        A session ends by itself when it was not used for fourteen days. No address of a network is kept with it.
      </p>
    </AccountSection>
  );
}
