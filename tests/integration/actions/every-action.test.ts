import { describe, expect, it } from "vitest";
import { actions } from "@/app/actions/registry";
import { visitor } from "@/lib/auth/actor";
import { leastRole, may, type Permission } from "@/lib/auth/permissions";
import { reaches, roles } from "@/lib/auth/roles";
import { aSignedInMember } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";

const protectedActions = Object.entries(actions).flatMap(([name, { needs }]): [string, Permission][] =>
  needs === "anybody" ? [] : [[name, needs]],
);

/** What visitors may do: nothing else is open to them. */
const open = [
  "accounts/ask-for-confirmation",
  "accounts/ask-for-new-password",
  "accounts/confirm",
  "accounts/first-administrator",
  "accounts/new-password",
  "accounts/orcid",
  "accounts/second-factor",
  "accounts/sign-in",
  "accounts/sign-out",
  "accounts/sign-up",
];

describe("every action", () => {
  it("is closed to visitors, but for those by which one becomes a member", () => {
    const anybody = Object.keys(actions).filter((name) => actions[name]?.needs === "anybody");
    expect(anybody.sort()).toEqual(open);
  });

  it.each(protectedActions)("%s answers a visitor with 401", async (name) => {
    const response = await postAction(name, {});
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ ok: false });
  });

  it.each(roles)("lets a %s in as far as the table says, and no further", async (role) => {
    const { cookie, member } = await aSignedInMember(role);
    for (const [name, needs] of protectedActions) {
      // An empty form is refused by whoever may send it at all, with another status.
      const { status } = await postAction(name, { unheardOf: "x" }, { cookie });
      expect([name, role, status === 403]).toEqual([name, role, !reaches(role, leastRole[needs])]);
      expect(may(member, needs)).toBe(reaches(role, leastRole[needs]));
    }
  });

  it.each(Object.keys(actions))("%s refuses a form of another site, whoever sends it", async (name) => {
    const { cookie } = await aSignedInMember("administrator");
    const senders: Record<string, string>[] = [
      { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
      { origin: "null" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of senders) {
      const response = await postAction(name, {}, { cookie, headers });
      expect(response.status).toBe(403);
    }
  });

  it("is open to no visitor by the table either", () => {
    for (const permission of Object.keys(leastRole)) expect(may(visitor, permission as Permission)).toBe(false);
  });
});
