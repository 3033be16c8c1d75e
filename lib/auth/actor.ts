/** Who asks. A visitor has no account; the operator holds the machine and comes by the command line. */
export type Actor = { kind: "visitor" } | { kind: "operator" };

/** Anyone without an account. */
export const visitor: Actor = { kind: "visitor" };
/** Whoever runs a command on the machine. */
export const operator: Actor = { kind: "operator" };
