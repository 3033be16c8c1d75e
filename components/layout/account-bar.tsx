import { ActionForm } from "@/components/form/action-form";
import { deskPath, groupsPath } from "@/lib/addresses";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";

/** Who is signed in, at the head of every page, with the ways to what is theirs. */
export function AccountBar({
  actor,
  unread,
}: {
  actor: Actor /** How many notifications are unread. */;
  unread: number;
}) {
  return (
    <nav aria-label="Account" className="account-bar page-width no-print">
      {actor.kind === "member" ? (
        <>
          <a href="/account">{actor.name}</a>
          <a href="/notebook">Notebook</a>
          <a href={groupsPath}>Groups</a>
          <a href="/notifications">Notifications{unread > 0 && ` (${unread})`}</a>
          {may(actor, "role.grant") && <a href={deskPath}>Desk</a>}
          <ActionForm action="accounts/sign-out" back="/" className="contents">
            <button type="submit" className="button-link">
              Sign out
            </button>
          </ActionForm>
        </>
      ) : (
        <>
          <a href="/account/sign-in">Sign in</a>
          <a href="/account/sign-up">Make an account</a>
        </>
      )}
    </nav>
  );
}
