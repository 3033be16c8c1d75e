/** A failure that the person at the terminal can mend: one line, no stack trace. */
export class Failure extends Error {}

/** Whether somebody foresaw the failure and wrote its sentence: ours, or the application's own AppError. */
const isForeseen = (error) => error instanceof Failure || error?.name === "AppError";

/** Prints what went wrong in one line, with the stack only under DEBUG=1, and ends the process. */
export function fail(error) {
  const message = error instanceof Error ? error.message : String(error);
  const [line = "no message"] = message.split("\n").filter((text) => text.trim() !== "");
  const sentence = isForeseen(error) ? message : `Unexpected failure: ${line.trim()} (DEBUG=1 shows where.)`;
  process.stderr.write(`\n✗ ${sentence}\n`);
  if (process.env.DEBUG === "1" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
