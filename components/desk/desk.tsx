import {
  bansPath,
  deskProposalsPath,
  deskTextsPath,
  logPath,
  membersPath,
  moderationPath,
  roleRequestsPath,
  settingsPath,
} from "@/lib/addresses";

/** What waits for an editor: how many of what, and where. */
function Waiting({ count, href, one, many }: { count: number; href: string; one: string; many: string }) {
  return (
    <li>
      <a href={href}>{count === 0 ? `No ${many}` : count === 1 ? `One ${one}` : `${count} ${many}`}</a>
    </li>
  );
}

/** The start of an editor’s work. */
export function Desk({
  roleRequests,
  moderation,
  proposals,
  managesMembers,
}: {
  roleRequests: number;
  /** How many notes wait for a moderator. */
  moderation: number;
  proposals: number;
  managesMembers: boolean;
}) {
  return (
    <>
      <h2 className="mb-3 text-large">What waits</h2>
      <ul className="account-list">
        <Waiting count={roleRequests} href={roleRequestsPath} one="request for a role" many="requests for a role" />
        <Waiting count={proposals} href={deskProposalsPath} one="proposal" many="proposals" />
        <Waiting count={moderation} href={moderationPath} one="note to moderate" many="notes to moderate" />
        <li>
          <a href={bansPath()}>Banned members</a>
        </li>
      </ul>
      <h2 className="mt-8 mb-3 text-large">Editing</h2>
      <ul className="account-list">
        <li>
          <a href={deskTextsPath}>Texts</a>: import an essay’s text, show a former edition, say who may read it
        </li>
      </ul>
      {managesMembers && (
        <>
          <h2 className="mt-8 mb-3 text-large">Administration</h2>
          <ul className="account-list">
            <li>
              <a href={membersPath()}>Members</a>: roles, one-time links, sessions, disabled accounts
            </li>
            <li>
              <a href={settingsPath}>Settings</a>: which notes wait for a moderator
            </li>
            <li>
              <a href={logPath}>Log</a>: what was done with power over others
            </li>
          </ul>
        </>
      )}
    </>
  );
}
