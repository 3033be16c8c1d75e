import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { Failure } from "./setup/failure.mjs";

/** A running web server. */
export type WebServer = { stop(): Promise<void> /** Resolves when it ends, wished or not. */; ended: Promise<void> };

type Message = { type: "ready" } | { type: "failed"; code?: string; message: string };

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "0.0.0.0", () => probe.close(() => resolve(true)));
  });
}

/**
 * The port to serve on: the one asked for, or else 3000 or the next free one.
 * @throws Failure when the one asked for is taken or is no port
 */
export async function choosePort(asked: string | undefined): Promise<number> {
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Failure(`PORT is "${asked}": it must be a number from 1 to 65535.`);
    if (await isFree(port)) return port;
    throw new Failure(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
  }
  for (let port = 3000; port < 3100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Failure("Ports 3000 to 3099 are all taken: set PORT to a free one.");
}

function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: Message) => {
      if (message.type === "ready") resolve();
      else reject(new Failure(`The web server could not start: ${message.message}.`));
    });
    child.once("exit", (code) => reject(new Failure(`The web server ended before it served (code ${code}).`)));
  });
}

/** Starts the web server and waits until it serves. */
export async function startWebServer(options: {
  port: number;
  databaseUrl: string;
  dev?: boolean;
  env?: NodeJS.ProcessEnv;
}): Promise<WebServer> {
  const { port, databaseUrl, dev = false, env = process.env } = options;
  const child = fork("scripts/web.mjs", dev ? ["--dev"] : [], {
    // The parent runs TypeScript with the server's conditions; the web server is plain Node.
    execArgv: [],
    env: {
      ...env,
      NODE_ENV: dev ? "development" : "production",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await whenReady(child);
  return {
    ended,
    async stop() {
      if (child.exitCode === null) child.kill("SIGTERM");
      await ended;
    },
  };
}
