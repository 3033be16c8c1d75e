import type { ShortReference } from "@/lib/sources/short-reference";

/** A work as prose names it, its title in italics or in quotes. */
export function Reference({ reference }: { reference: ShortReference }) {
  const { names, title, standsAlone, year } = reference;
  return (
    <>
      {names && `${names}, `}
      {standsAlone ? <cite>{title}</cite> : `“${title}”`}
      {year && ` (${year})`}
    </>
  );
}
