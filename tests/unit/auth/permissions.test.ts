import { describe, expect, it } from "vitest";
import { type Actor, operator, visitor } from "@/lib/auth/actor";
import { leastRole, may, type Permission, requireMember } from "@/lib/auth/permissions";
import { type Role, roles, toRole } from "@/lib/auth/roles";
import { AppError } from "@/lib/errors";

const member = (role: Role): Actor => ({ kind: "member", id: "m", name: "M", role });
const permissions = Object.keys(leastRole) as Permission[];

/** Stated again, by hand: what each role may that the one before it may not. */
const added: Record<Role, Permission[]> = {
  reader: ["account.own", "text.read", "annotation.write", "group.join", "report.make", "role.request"],
  scholar: ["annotation.publish", "check.record", "proposal.make", "group.create"],
  teacher: [],
  editor: ["proposal.decide", "moderation.decide", "member.ban", "role.grant", "text.import"],
  administrator: ["member.manage", "map.import", "settings.change", "audit.read"],
};

describe("may", () => {
  it.each(roles)("lets a %s do what it says, with all that lesser roles may", (role) => {
    const expected = roles.slice(0, roles.indexOf(role) + 1).flatMap((one) => added[one]);
    expect(permissions.filter((permission) => may(member(role), permission)).sort()).toEqual(expected.sort());
  });

  it("lets a visitor do nothing, and the operator what the command line does", () => {
    expect(permissions.filter((permission) => may(visitor, permission))).toEqual([]);
    expect(permissions.filter((permission) => may(operator, permission)).sort()).toEqual(
      ["map.import", "member.ban", "member.manage", "text.import", "text.read"].sort(),
    );
  });
});

describe("requireMember", () => {
  const codeOf = (actor: Actor) => {
    try {
      return requireMember(actor, "check.record").role;
    } catch (error) {
      return error instanceof AppError ? error.code : error;
    }
  };

  it.each<[string, Actor, string]>([
    ["a visitor", visitor, "unauthenticated"],
    ["the operator", operator, "unauthenticated"],
    ["a reader", member("reader"), "forbidden"],
    ["a scholar", member("scholar"), "scholar"],
  ])("answers %s", (_, actor, expected) => expect(codeOf(actor)).toBe(expected));

  it("says which role is wanted", () => {
    expect(() => requireMember(member("reader"), "audit.read")).toThrow(/an administrator; yours is reader\.$/);
    expect(() => requireMember(member("reader"), "check.record")).toThrow(/You can ask for it/);
  });
});

describe("toRole", () => {
  it.each([
    ["scholar", "scholar"],
    ["owner", "reader"],
    [null, "reader"],
    ["", "reader"],
  ])("reads %j as %s", (stored, role) => expect(toRole(stored)).toBe(role));
});
