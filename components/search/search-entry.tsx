import type { ReactNode } from "react";
import { StanceMark, stanceColour } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";
import { interpretationPath, readPath } from "@/lib/addresses";
import { resultPath, type SearchResult } from "@/lib/search/result";
import { sourceKinds } from "@/lib/sources/vocabulary";
import { suggestionKinds } from "./kind-words";
import { MarkedRuns } from "./runs";

/** The stance of a position: its mark, and in words how it stands and how we know. */
function Stance({ stance, provenance }: Pick<SearchResult, "stance" | "provenance">) {
  if (!stance || !provenance) return null;
  return (
    <span>
      <StanceMark stance={stance} provenance={provenance} silent />{" "}
      <span className={stanceColour[stance]}>{stanceWords[stance]}</span>, {provenanceWords[provenance]}
    </span>
  );
}

/** Who finds a note, where that is not everybody. */
const readersOf = ({ readers, group }: NonNullable<SearchResult["written"]>): string | null =>
  ({ everybody: null, author: "for you alone", group: `for the group ${group}` })[readers];

/** What an entry is, and where it stands. */
function Facts({ result, essay }: { result: SearchResult; essay: string | null }) {
  const { kind, key, claim, question, paragraph, section, interpretation, type, modality, sourceKind, written } =
    result;
  const facts: [name: string, fact: ReactNode][] = [
    ["kind", <b key="kind">{kind === "claim" ? `claim ${key}` : suggestionKinds[kind]}</b>],
    ["author", written && `by ${written.author ?? "a former member"}`],
    ["readers", written && readersOf(written)],
    ["stance", result.stance && <Stance {...result} />],
    [
      "interpretation",
      interpretation && kind !== "interpretation" && (
        <a href={interpretationPath(result.essay, interpretation.key)} className="quiet-link small-caps">
          {interpretation.name}
        </a>
      ),
    ],
    ["claim", claim && kind !== "claim" && `on claim ${claim}`],
    ["question", question && kind !== "question" && `on “${question.prompt}”`],
    ["type", type],
    ["modality", modality],
    ["sourceKind", sourceKind && sourceKinds[sourceKind]],
    [
      "paragraph",
      paragraph && (
        <a href={readPath(result.essay, paragraph)} className="quiet-link">
          ¶{paragraph}
        </a>
      ),
    ],
    ["section", section?.title],
    ["essay", essay],
  ];
  return <ul className="search-facts">{facts.map(([name, fact]) => fact && <li key={name}>{fact}</li>)}</ul>;
}

/** One result, as a catalogue has it. */
export function SearchEntryItem({ result, essay }: { result: SearchResult; essay: string | null }) {
  return (
    <li className="border-b border-dotted border-rule py-3">
      <Facts result={result} essay={essay} />
      <h3 className="mt-0.5 max-w-[46rem] text-base leading-snug">
        <a href={resultPath(result)} className="quiet-link">
          <MarkedRuns runs={result.titleRuns} />
        </a>
      </h3>
      {result.extract && (
        <p className="mt-0.5 max-w-[46rem] text-medium leading-snug text-soft">
          <MarkedRuns runs={result.extract} />
        </p>
      )}
    </li>
  );
}
