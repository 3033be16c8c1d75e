import { describe, expect, it, test } from "vitest";
import { database } from "@/lib/db/client";
import { aMember } from "@/tests/factories/a-member";
import { postAction } from "@/tests/setup/post-action";
import { runNode } from "@/tests/setup/scripts";
import { tokenIn } from "@/tests/setup/smtp";

const run = (...args: string[]) => runNode(["scripts/door.mjs", "user", ...args], { SITE_URL: "https://example.org" });
const address = "ada@example.org";
const password = "a sentence that was chosen";

test("npm run user -- create makes an account and prints the link that chooses its password, once", async () => {
  const { code, output, errors } = await run("create", address, "--name", "Ada", "--role", "editor");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toContain("ada@example.org has an account with the role editor.\n");
  expect(output).toMatch(/\nhttps:\/\/example\.org\/account\/new-password\?token=\w+\n$/);
  const token = tokenIn(output);
  expect((await postAction("accounts/new-password", { token, password })).status).toBe(200);
  expect((await postAction("accounts/new-password", { token, password })).status).toBe(400);
  expect((await postAction("accounts/sign-in", { email: address, password })).status).toBe(200);
  expect(await database().auditEntry.findMany({ select: { actor: true, deed: true } })).toEqual([
    { actor: "operator", deed: "link issued" },
  ]);
});

test("npm run user -- role, disable, enable, reset and list do what they say", async () => {
  await aMember("administrator");
  const { id } = await aMember("reader", "Ada");
  const email = `${id}@example.org`;
  const member = () => database().member.findUniqueOrThrow({ where: { id }, select: { role: true, banned: true } });
  expect((await run("role", email, "scholar")).output).toBe(`${email} has the role scholar.\n`);
  expect((await run("disable", email, "--reason", "spam")).output).toBe(`${email} is disabled.\n`);
  expect(await member()).toEqual({ role: "scholar", banned: true });
  expect((await run("list", "--role", "scholar")).output).toBe(`${email}\tscholar\tAda\tdisabled\n`);
  expect((await run("enable", email)).output).toBe(`${email} can sign in again.\n`);
  expect(await member()).toEqual({ role: "scholar", banned: false });
  expect((await run("reset", email)).output).toContain("/account/new-password?token=");
  // Each command is a process of its own.
}, 180_000);

describe("npm run user", () => {
  it.each<[string[], RegExp]>([
    [["promote"], /^✗ Unknown command "promote": see `npm run user -- --help`\.$/],
    [["role", address], /^✗ role takes an address and a role: see/],
    [["role", address, "king"], /^✗ "king" is no role: choose reader, scholar, teacher, editor, administrator\.$/],
    [["role", address, "editor"], /^✗ An account with the address ada@example\.org does not exist here\.$/],
    [["create", address], /^✗ create needs --name NAME/],
    [["create", "ada", "--name", "Ada"], /^✗ "ada": This is no e-mail address/],
    [["disable", address, "--because", "spam"], /^✗ Unknown option '--because': see/],
    [["list", "--reason", "x"], /^✗ list takes no --reason: see/],
  ])("says in a line what is wrong with %j", async (args, message) => {
    const { code, output, errors } = await run(...args);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim()).toMatch(message);
  });

  it("explains itself, and takes no password", async () => {
    const { code, output } = await run("--help");
    expect(code).toBe(0);
    for (const command of ["create", "role", "disable", "enable", "reset", "list"])
      expect(output).toContain(`npm run user -- ${command}`);
    expect(output).not.toMatch(/--password/);
  });
});
