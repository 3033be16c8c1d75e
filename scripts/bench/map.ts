import { spawnSync } from "node:child_process";

/**
 * Runs the timing of maps in a process of its own: the commands run with the server's conditions, under which React
 * writes no markup, and maps are timed as the built application draws them.
 */
export function benchMap(): void {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/bench/argument-map.ts"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production" },
  });
  process.exitCode = status ?? 1;
}
