import type { CslName } from "@/lib/sources/csl";

/** A person as a line of the form: “Getty, J. Arch”; a body, which has no comma, as it is called. */
const written = (name: CslName): string => {
  if ("literal" in name) return name.literal;
  return [name.family, name.given ?? "", ...(name.suffix ? [name.suffix] : [])].join(", ");
};

/** People and bodies as a field of several lines holds them. */
export const writtenNames = (names: readonly CslName[] | undefined): string => (names ?? []).map(written).join("\n");

function nameOf(line: string): CslName {
  const [family = "", given, suffix] = line.split(",").map((part) => part.trim());
  if (given === undefined) return { literal: family };
  return { family, given: given || undefined, suffix: suffix || undefined };
}

/**
 * Reads such a field: one to a line, the family name first, then a comma; without a comma it is a body.
 * @param base what stays as it is where nothing of the field was changed
 * @returns undefined for nobody
 */
export function namesOf(typed: string, base?: readonly CslName[]): CslName[] | undefined {
  if (base && typed.replaceAll("\r\n", "\n").trim() === writtenNames(base).trim()) return [...base];
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.replaceAll(",", "") !== "");
  return lines.length === 0 ? undefined : lines.map(nameOf);
}
