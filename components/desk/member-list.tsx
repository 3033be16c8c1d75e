import { Time } from "@/components/ui/time";
import { membersPath } from "@/lib/addresses";
import { roles } from "@/lib/auth/roles";
import { type ListedMember, type MemberFilter, membersOnPage } from "@/lib/members/member";

type Props = { filter: MemberFilter; members: readonly ListedMember[]; total: number };

function address({ words, role, page }: MemberFilter): string {
  const query = new URLSearchParams({ q: words, role: role ?? "", page: String(page) });
  return `${membersPath()}?${query}`;
}

function Filter({ filter: { words, role } }: { filter: MemberFilter }) {
  return (
    <form method="get" action={membersPath()} className="member-filter" aria-label="Find members">
      <label htmlFor="member-words">Name or address</label>
      <input id="member-words" name="q" type="search" defaultValue={words} maxLength={100} />
      <label htmlFor="member-role">Role</label>
      <select id="member-role" name="role" defaultValue={role ?? ""}>
        <option value="">any</option>
        {roles.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
      <button type="submit" className="button-quiet">
        Find
      </button>
    </form>
  );
}

function Row({ member: { id, name, email, confirmed, role, disabled, since } }: { member: ListedMember }) {
  return (
    <tr>
      <th scope="row">
        <a href={membersPath(id)}>{name}</a>
      </th>
      <td>{email ?? "none: ORCID"}</td>
      <td>{role}</td>
      <td>
        <Time at={since} />
      </td>
      <td>{[disabled && "disabled", !confirmed && "not confirmed"].filter(Boolean).join(", ")}</td>
    </tr>
  );
}

/** Members, found by name, address and role. */
export function MemberList({ filter, members, total }: Props) {
  const last = Math.max(1, Math.ceil(total / membersOnPage));
  const { page } = filter;
  return (
    <>
      <Filter filter={filter} />
      <p className="mt-4">{total === 1 ? "One member" : `${total} members`}</p>
      {members.length > 0 && (
        <div className="member-table">
          <table>
            <thead>
              <tr>
                {["Name", "Address", "Role", "Since", "State"].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <Row key={member.id} member={member} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {last > 1 && (
        <nav aria-label="Pages" className="flex gap-4">
          {page > 1 && <a href={address({ ...filter, page: page - 1 })}>Back</a>}
          <span>
            Page {page} of {last}
          </span>
          {page < last && <a href={address({ ...filter, page: page + 1 })}>On</a>}
        </nav>
      )}
    </>
  );
}
