import { spawn } from "node:child_process";
import { once } from "node:events";

/** What a command printed, and how it ended. */
export type Outcome = { code: number | null; output: string; errors: string };

/** Runs a Node program in the project's folder. Variables that are undefined are taken out of its environment. */
export async function runNode(args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output, errors };
}

/** Runs `npm run map -- …` without npm around it. */
export const runMap = (args: readonly string[], env?: Record<string, string | undefined>): Promise<Outcome> =>
  runNode(["scripts/door.mjs", "map", ...args], env);
