import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { LimitName } from "@/lib/limits/limits";

/** What a request brings besides its form. */
export type Request = {
  actor: Actor;
  headers: Headers /** From where it comes; see lib/limits/network.ts. */;
  network: string;
};

/** What is said after a form was taken: where to go on, and cookies that go with it. */
export type Done = {
  to: string;
  headers?: Headers;
  /** The form comes back with what was typed in it: it was looked at, and nothing was done yet. */
  keep?: boolean;
};

/** Something that can be done with a form: what it needs, what it takes, and the one command that does it. */
export type Action<Schema extends z.ZodType = z.ZodType> = {
  /** What the role must reach; `anybody` for what visitors do, such as signing in. */
  needs: Permission | "anybody";
  input: Schema;
  /** Its form holds a file: it may be longer than others, and is read of nobody whose role does not reach. */
  takesFile?: boolean;
  /** Tries that are counted, each for what it is counted by, before anything is done. */
  limits?: (input: z.output<Schema>, request: Request) => [LimitName, string][];
  run: (request: Request, input: z.output<Schema>) => Promise<Done>;
};

/** Names the type of an action's input, so that `run` knows it. */
export const action = <Schema extends z.ZodType>(definition: Action<Schema>): Action => definition as unknown as Action;
