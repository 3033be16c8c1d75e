import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Tally } from "./tally";

/** A test runner at work. */
export type Runner = {
  /** What it counted, once it has ended. */
  tally(): Promise<Tally>;
  /** Ends it with everything that it started: politely, and after a while with force. */
  stop(): Promise<void>;
};

/** A group of its own, so that a runner ends together with the workers and browsers that it started. */
const ownGroup = process.platform !== "win32";
const patience = 5000;

type Options = { args: readonly string[]; env: NodeJS.ProcessEnv; count: (exitCode: number) => Tally };

/** Starts a Node program with the terminal as its output. */
export function startRunner({ args, env, count }: Options): Runner {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"], detached: ownGroup });
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : 1));

  function signal(name: NodeJS.Signals): void {
    if (child.pid === undefined) return;
    try {
      if (ownGroup) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has ended meanwhile.
    }
  }

  return {
    tally: async () => count(await ended),
    async stop() {
      if (child.exitCode !== null) return;
      signal("SIGTERM");
      const force = setTimeout(() => signal("SIGKILL"), patience);
      await ended;
      clearTimeout(force);
      // Workers that outlived their parent.
      signal("SIGKILL");
    },
  };
}
