import { parseArgs } from "node:util";
import { AppError } from "@/lib/errors";
import { Failure, fail } from "./setup/failure.mjs";
import { commands } from "./user/commands";
import { withAccounts } from "./user/with-accounts";

const help = `npm run user -- create ADDRESS --name NAME [--role ROLE]
                                              make an account; prints the one-time link that chooses its password
npm run user -- role ADDRESS ROLE             give a role: reader, scholar, teacher, editor, administrator
npm run user -- disable ADDRESS --reason WHY  bar from signing in; open sessions end
npm run user -- enable ADDRESS                let in again
npm run user -- reset ADDRESS                 print a one-time link that chooses a new password
npm run user -- list [--role ROLE]            addresses, roles and states

No command takes a password. Another role, a reset and disabling end the sessions of the account.
`;

const seeHelp = "see `npm run user -- --help`.";

const options = { name: { type: "string" }, role: { type: "string" }, reason: { type: "string" } } as const;

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/[.:] /);
    throw new Failure(`${sentence}: ${seeHelp}`);
  }
}

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  if (!name || name === "--help") {
    process.stdout.write(help);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Failure(`Unknown command "${name}": ${seeHelp}`);
  const { values, positionals } = readArguments(args);
  if (positionals.length !== command.words.length)
    throw new Failure(`${name} takes ${command.words.join(" and ") || "no word after it"}: ${seeHelp}`);
  const unknown = Object.keys(values).find((option) => !command.options.includes(option));
  if (unknown) throw new Failure(`${name} takes no --${unknown}: ${seeHelp}`);
  try {
    await withAccounts(() => command.run(positionals, values));
  } catch (error) {
    throw error instanceof AppError ? new Failure(error.message) : error;
  }
}

main().catch(fail);
