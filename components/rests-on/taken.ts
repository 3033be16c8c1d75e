import { kindHeadings } from "@/components/source/kind-headings";
import type { RestsOnData } from "@/lib/rests-on/resting";
import type { SetAside } from "@/lib/rests-on/set-aside";
import { setAsideQuery } from "@/lib/rests-on/view";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import type { Taken } from "./account";

const without = <Value>(values: readonly Value[], value: Value): Value[] => values.filter((other) => other !== value);

/** What is set aside, in words, each part with the choice that is left when it is taken back. */
export function takenParts(aside: SetAside, { sources, voices }: Pick<RestsOnData, "sources" | "voices">): Taken[] {
  const part = (label: string, left: Partial<SetAside>): Taken => ({
    label,
    query: setAsideQuery({ ...aside, ...left }),
  });
  const { onlyPrimary, kinds, through, names } = aside;
  return [
    ...(onlyPrimary ? [part("All secondary works", { onlyPrimary: false })] : []),
    ...kinds.map((kind) => part(kindHeadings[kind], { kinds: without(kinds, kind) })),
    ...voices
      .filter(({ key }) => through.includes(key))
      .map(({ key, name }) => part(`Everything that comes through ${name}`, { through: without(through, key) })),
    ...names.map((name) => part(`Every work of ${name}`, { names: without(names, name) })),
    ...sources
      .filter(({ key }) => aside.sources.includes(key))
      .map(({ key, reference, cited }) =>
        part(`${shortReferenceLine(reference)}${cited ? "" : " (which the essay does not cite)"}`, {
          sources: without(aside.sources, key),
        }),
      ),
  ];
}
