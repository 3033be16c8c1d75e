import { fail } from "./setup/failure.mjs";
import { generate, install, requireNode } from "./setup/prepare.mjs";
import { run } from "./setup/run.mjs";
import { step } from "./setup/step.mjs";

const node = process.execPath;

/** Format, lint with the architecture's import rules, and types. `--write` mends what can be mended. */
async function main() {
  if (process.argv.includes("--help")) {
    process.stdout.write(
      "npm run check              format, lint, import rules and types\nnpm run check -- --write   the same, mending what can be mended\n",
    );
    return;
  }
  const write = process.argv.includes("--write");
  requireNode();
  await install();
  await generate();
  const biome = [
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    "--max-diagnostics=100",
    ...(write ? ["--write"] : []),
    ".",
  ];
  await step("Checking format, lint and import rules", () => run(node, biome));
  await step("Generating the types of the routes", () => run(node, ["node_modules/next/dist/bin/next", "typegen"]));
  await step("Checking types", () => run(node, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]));
}

main().catch(fail);
