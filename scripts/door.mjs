import { spawn } from "node:child_process";
import { fail } from "./setup/failure.mjs";
import { generate, install, requireNode } from "./setup/prepare.mjs";
import { typescript } from "./setup/run.mjs";

/** Opens one of the command-line doors: `node scripts/door.mjs map …` runs scripts/map.ts. */
async function main() {
  const [door, ...args] = process.argv.slice(2);
  requireNode();
  await install();
  await generate();
  const child = spawn(process.execPath, [...typescript, `scripts/${door}.ts`, ...args], { stdio: "inherit" });
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code) => process.exit(code ?? 1));
}

main().catch(fail);
