import { Failure } from "./failure.mjs";
import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { run } from "./run.mjs";
import { step } from "./step.mjs";

const floor = [20, 19];

/** Refuses a Node.js older than the floor of package.json. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  throw new Failure(
    `Node.js ${floor.join(".")} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

/** Installs the packages of package-lock.json unless they are there already. */
export async function install() {
  const print = await fingerprint(
    ["package.json", "package-lock.json"],
    process.platform,
    process.arch,
    process.versions.modules,
  );
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await unlessDone("node_modules/.sic-et-non", print, () =>
    step("Installing packages", () =>
      run(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
        env: { ...process.env, NODE_ENV: "development" },
      }),
    ),
  );
}

/** Generates the database client unless it is up to date. Prisma's binary engine is neither needed nor downloaded. */
export async function generate() {
  const print = await fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await unlessDone("lib/db/generated/.stamp", print, () =>
    step("Generating the database client", () =>
      run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env }),
    ),
  );
}

const buildInputs = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the web application unless the last build was of these very files. */
export async function build() {
  // Its packages are there only once install() has run.
  const { buildBrowserScript } = await import("./browser-script.mjs");
  const script = await buildBrowserScript();
  const print = await fingerprint(buildInputs);
  await unlessDone(".next/sic-et-non-build", print, () =>
    step("Building the application", () =>
      run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
        env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BROWSER_SCRIPT: script },
      }),
    ),
  );
}
