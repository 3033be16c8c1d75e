import { groupBy } from "@/lib/group-by";
import type { InterpretationKind } from "@/lib/interpretations/vocabulary";
import { shortReferenceLine } from "@/lib/sources/short-reference";
import type { SourceKind } from "@/lib/sources/vocabulary";
import type { Timeline, TimelineSource } from "./timeline";

/** A work in the year in which it came out. */
export type DatedWork = { source: TimelineSource; year: number; label: string };

/** Works under one heading: an interpretation's, or what else the essay cites, or what else the map holds. */
export type WorkBand = {
  key: string;
  /** Null for the two that belong to no interpretation. */
  interpretation: { key: string; name: string; kind: InterpretationKind } | null;
  title: string;
  works: DatedWork[];
};

const longestTitle = 32;

const cut = (title: string): string =>
  title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;

/** A work as a label on a narrow scale names it: by author and year, with its title where another has these too. */
function labelled({ source, year }: Omit<DatedWork, "label">, alike: number): DatedWork {
  const { names, title } = source.reference;
  const name = names === null ? cut(title) : alike > 1 ? `${names}, ${cut(title)}` : names;
  return { source, year, label: `${name} ${year}` };
}

/** The works of a band in the order of their years; those of which no year is known are left out. */
function inYears(sources: readonly TimelineSource[]): DatedWork[] {
  const works = sources
    .flatMap((source) => (source.dates.latest === null ? [] : [{ source, year: source.dates.latest }]))
    .sort(
      (a, b) =>
        a.year - b.year ||
        shortReferenceLine(a.source.reference).localeCompare(shortReferenceLine(b.source.reference), "en"),
    );
  const same = groupBy(works, ({ source, year }) => `${source.reference.names} ${year}`);
  return works.map((work) => labelled(work, same.get(`${work.source.reference.names} ${work.year}`)?.length ?? 1));
}

/** The works of a map by the year in which they came out: those of each interpretation, then all others. */
export function workBands({ interpretations, sources }: Pick<Timeline, "interpretations" | "sources">): WorkBand[] {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const owned = new Set(interpretations.flatMap(({ works }) => works));
  const others = sources.filter(({ key }) => !owned.has(key));
  const own = interpretations.map(
    ({ works, ...interpretation }): WorkBand => ({
      key: interpretation.key,
      interpretation,
      title: interpretation.name,
      works: inYears(works.flatMap((key) => byKey.get(key) ?? [])),
    }),
  );
  const rest = (key: string, title: string, cited: boolean): WorkBand => ({
    key,
    interpretation: null,
    title,
    works: inYears(others.filter((source) => source.cited === cited)),
  });
  return [
    ...own,
    rest("cited", "Further sources of the essay", true),
    rest("further", "Further sources", false),
  ].filter(({ works }) => works.length > 0);
}

/** Sources that no year of publication is known of: papers of archives, and records without a year. */
export const undatedSources = (sources: readonly TimelineSource[]): TimelineSource[] =>
  sources.filter(({ dates }) => dates.latest === null);

const studies: readonly SourceKind[] = ["monograph", "article", "essay"];

/** Whether a source is somebody's study of the time, rather than a document or a testimony of it. */
export const isStudy = (kind: SourceKind): boolean => studies.includes(kind);
