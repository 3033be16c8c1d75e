import { describe, expect, it } from "vitest";
import { type GroupRole, groupRights, groupRoles, mayRemove, outsider } from "@/lib/groups/policy";
import { wordsOf } from "@/lib/vocabulary";

const roles = wordsOf(groupRoles);
const rights = (role: GroupRole, archived = false) =>
  Object.entries(groupRights({ role, archived }))
    .filter(([, may]) => may)
    .map(([name]) => name)
    .sort();

describe("groupRights", () => {
  it("gives each role what is its own", () => {
    expect(rights("owner")).toEqual(["archive", "changeRoles", "edit", "invite", "moderate", "write"]);
    expect(rights("moderator")).toEqual(["invite", "moderate", "write"]);
    expect(rights("member")).toEqual(["write"]);
  });

  it("leaves in an archived group only the power over its notes", () => {
    expect(roles.map((role) => rights(role, true))).toEqual([["moderate"], ["moderate"], []]);
  });

  it("gives nothing to whoever does not belong to it", () => {
    expect(Object.values(groupRights(outsider)).some(Boolean)).toBe(false);
  });
});

describe("mayRemove", () => {
  const removable = (role: GroupRole | null) =>
    roles.filter((removed) => mayRemove({ role, archived: false }, removed));

  it("lets owners remove anybody, moderators members, and others nobody", () => {
    expect(removable("owner")).toEqual(["owner", "moderator", "member"]);
    expect(removable("moderator")).toEqual(["member"]);
    expect(removable("member")).toEqual([]);
    expect(removable(null)).toEqual([]);
  });
});
