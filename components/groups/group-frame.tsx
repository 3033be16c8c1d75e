import type { ReactNode } from "react";
import { PlainPage } from "@/components/layout/plain-page";
import { Time } from "@/components/ui/time";
import {
  groupInvitationsPath,
  groupMembersPath,
  groupModerationPath,
  groupPath,
  groupSettingsPath,
} from "@/lib/addresses";
import type { Group } from "@/lib/groups/group";

export type GroupPart = "notes" | "members" | "invitations" | "moderation" | "settings";

const parts = [
  { key: "notes", label: "Notes", path: groupPath, open: () => true },
  { key: "members", label: "Members", path: groupMembersPath, open: () => true },
  { key: "invitations", label: "Invitations", path: groupInvitationsPath, open: ({ can }: Group) => can.invite },
  { key: "moderation", label: "Moderation", path: groupModerationPath, open: ({ can }: Group) => can.moderate },
  { key: "settings", label: "Settings", path: groupSettingsPath, open: ({ can }: Group) => can.edit },
] as const;

/** Frame of a group's pages: its name, its parts, and word of what was done. */
export function GroupFrame({
  group,
  current,
  done,
  children,
}: {
  group: Group;
  current: GroupPart;
  /** What was just done, in a sentence. */
  done?: string | null;
  children: ReactNode;
}) {
  return (
    <PlainPage title={group.name}>
      <nav aria-label="Group" className="tabs no-print">
        {parts
          .filter(({ open }) => open(group))
          .map(({ key, label, path }) => (
            <a key={key} href={path(group.id)} aria-current={key === current ? "page" : undefined}>
              {label}
            </a>
          ))}
      </nav>
      {group.archivedAt && (
        <p className="notice">
          Archived on <Time at={group.archivedAt} />: it can be read, and nothing new is written.
        </p>
      )}
      {done && (
        <p role="status" className="notice">
          {done}
        </p>
      )}
      {children}
    </PlainPage>
  );
}
