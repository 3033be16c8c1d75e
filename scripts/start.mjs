import { spawn } from "node:child_process";
import { fail } from "./setup/failure.mjs";
import { build, generate, install, requireNode } from "./setup/prepare.mjs";
import { typescript } from "./setup/run.mjs";

const help = `npm start        installs, builds and serves Sic et Non with its own PostgreSQL
npm run dev      the same with hot reload

  PORT          port to serve on (default 3000, or the next free one)
  DATA_DIR      folder of the embedded database (default .data)
  DATABASE_URL  use this PostgreSQL server instead of the embedded one
  SITE_URL      public address, for canonical links and the sitemap
  DEBUG=1       show stack traces
`;

/** Hands over to the TypeScript server; stays only to pass signals on. */
function serve(dev) {
  const args = [...typescript, "scripts/serve.ts", ...(dev ? ["--dev"] : [])];
  const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  // Ctrl-C reaches the child from the terminal itself, in the same process group.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

async function main() {
  if (process.argv.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  const dev = process.argv.includes("--dev");
  requireNode();
  await install();
  await generate();
  if (!dev) await build();
  serve(dev);
}

main().catch(fail);
