import { spawn } from "node:child_process";
import { Failure } from "./failure.mjs";

/**
 * Runs a program to its end and returns what it printed.
 * Its output is shown only when it fails, or at once with `show`.
 */
export function run(command, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => reject(new Failure(`${command} could not be run: ${error.message}.`)));
    child.on("exit", (code) => {
      if (code === 0) return resolve(output);
      if (output) process.stderr.write(`\n${output}\n`);
      reject(new Failure(`${[command, ...args].join(" ")} ended with code ${code}.`));
    });
  });
}

/** The arguments that make Node run our TypeScript, with server-only modules allowed. */
export const typescript = ["--conditions=react-server", "--import", "tsx"];
