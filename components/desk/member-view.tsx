import { DoneNote } from "@/components/account/done-note";
import { Time } from "@/components/ui/time";
import { membersPath, scholarPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { ManagedMember } from "@/lib/members/member";
import { AccessForms, LinkForm, RoleForm } from "./member-forms";

type Props = {
  member: ManagedMember;
  done: string | null;
  returned: {
    role: ReturnedForm | null;
    disable: ReturnedForm | null;
    enable: ReturnedForm | null;
    link: ReturnedForm | null;
  };
};

function Facts({ member }: { member: ManagedMember }) {
  const facts: [string, string][] = [
    ["Address", member.email ? `${member.email}${member.confirmed ? "" : " (not confirmed)"}` : "none: ORCID"],
    ["Role", member.role],
    ["Affiliation", member.affiliation ?? "not said"],
    ["ORCID iD", member.orcid ?? "none"],
    ["Second factor", member.hasSecondFactor ? "on" : "off"],
    ["Open sessions", String(member.openSessions)],
    ["State", member.disabled ? `disabled: ${member.disabledFor ?? "no reason was given"}` : "in use"],
  ];
  return (
    <dl className="facts">
      {facts.map(([title, value]) => (
        <div key={title} className="contents">
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <dt>Since</dt>
      <dd>
        <Time at={member.since} />
      </dd>
    </dl>
  );
}

/** A member, for administration. */
export function MemberView({ member, done, returned }: Props) {
  return (
    <>
      <DoneNote done={done} />
      <Facts member={member} />
      <p className="mt-4">
        <a href={scholarPath(member.id)}>Their page</a> · <a href={membersPath()}>All members</a>
      </p>
      <RoleForm member={member} returned={returned.role} />
      <LinkForm member={member} returned={returned.link} />
      <AccessForms member={member} disable={returned.disable} enable={returned.enable} />
    </>
  );
}
