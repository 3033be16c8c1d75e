import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { createMember } from "@/lib/accounts/create-member";
import { emailAddress, memberName } from "@/lib/accounts/schema";
import { operator } from "@/lib/auth/actor";
import { type Role, roles } from "@/lib/auth/roles";
import { banMember, changeRole, unbanMember } from "@/lib/members/commands";
import { issueLink } from "@/lib/members/links";
import { membersOnPage } from "@/lib/members/member";
import { findMemberByAddress, listMembers } from "@/lib/members/queries";
import { banSchema } from "@/lib/members/schema";
import { Failure } from "../setup/failure.mjs";

type Options = Record<string, string | undefined>;

/** A command: the words that follow it, its options, and what it does. */
type Command = {
  words: readonly string[];
  options: readonly string[];
  run: (words: string[], options: Options) => Promise<void>;
};

function sound<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Failure(`${what}: ${parsed.error.issues.map(({ message }) => message).join(" ")}`);
}

function roleIn(word: string | undefined): Role {
  const role = roles.find((one) => one === word);
  if (!role) throw new Failure(`"${word}" is no role: choose ${roles.join(", ")}.`);
  return role;
}

const memberOf = (address: string | undefined): Promise<string> =>
  findMemberByAddress(operator, sound(emailAddress, address, `"${address}"`));

function sayLink(link: string): void {
  console.log(`Hand this link over: it is good for one day and once.\n${link}`);
}

const passwordLink = async (id: string): Promise<void> =>
  sayLink(await issueLink(operator, { id, purpose: "password" }));

async function create([address]: string[], { name, role = "reader" }: Options): Promise<void> {
  if (name === undefined) throw new Failure("create needs --name NAME: it stands beside what the member writes.");
  const { id } = await createMember({
    email: sound(emailAddress, address, `"${address}"`),
    name: sound(memberName, name, "--name"),
    role: roleIn(role),
    // Nobody's: whoever the account is for chooses one with the link.
    password: randomBytes(48).toString("base64url"),
  });
  console.log(`${address} has an account with the role ${role}.`);
  await passwordLink(id);
}

async function list(_: string[], { role }: Options): Promise<void> {
  const filter = { words: "", role: role === undefined ? null : roleIn(role) };
  for (let page = 1; ; page++) {
    const { members, total } = await listMembers(operator, { ...filter, page });
    for (const { email, name, role: theirs, disabled, confirmed } of members) {
      const state = [disabled && "disabled", !confirmed && "not confirmed"].filter(Boolean).join(", ");
      console.log([email ?? "(ORCID)", theirs, name, state].filter(Boolean).join("\t"));
    }
    if (page * membersOnPage >= total) return;
  }
}

/** What can be done with accounts from the command line. */
export const commands: Record<string, Command> = {
  create: { words: ["an address"], options: ["name", "role"], run: create },
  role: {
    words: ["an address", "a role"],
    options: [],
    async run([address, word]) {
      const role = roleIn(word);
      await changeRole(operator, { id: await memberOf(address), role });
      console.log(`${address} has the role ${role}.`);
    },
  },
  disable: {
    words: ["an address"],
    options: ["reason"],
    async run([address], { reason = "" }) {
      const id = await memberOf(address);
      await banMember(operator, sound(banSchema, { id, reason }, "--reason"));
      console.log(`${address} is disabled.`);
    },
  },
  enable: {
    words: ["an address"],
    options: [],
    async run([address]) {
      await unbanMember(operator, { id: await memberOf(address) });
      console.log(`${address} can sign in again.`);
    },
  },
  reset: {
    words: ["an address"],
    options: [],
    run: async ([address]) => passwordLink(await memberOf(address)),
  },
  list: { words: [], options: ["role"], run: list },
};
