import type { DebateMap } from "@/lib/maps/document";
import { hardeningOf, premiseOf } from "@/lib/maps/inference";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { nameInFull } from "@/lib/sources/printed-record";
import { shortReference } from "@/lib/sources/short-reference";

/** What a map records of what its essay rests on, as the database gives it back. */
export function restingMap(map: DebateMap): RestsOnData {
  const citation = new Map(map.citations.map((one) => [one.id, one]));
  const interpretation = new Map(map.interpretations.map((one) => [one.key, one]));
  const person = new Map(map.people.map((one) => [one.key, one]));
  const holderOf = (key: string) => {
    const { name, kind } = interpretation.get(key) ?? { name: person.get(key)?.name ?? "", kind: "person" as const };
    return { key, name, kind };
  };
  return {
    sections: map.sections.map(({ key, title }) => ({ key, title })),
    sources: map.sources.map(({ key, kind, csl }) => ({
      key,
      kind,
      reference: shortReference(csl),
      names: (csl.author ?? csl.editor ?? []).map((name) => ({
        full: nameInFull(name),
        family: "literal" in name ? name.literal : name.family,
      })),
      cited: map.citations.some(({ source }) => source === key),
    })),
    voices: map.interpretations
      .filter(({ kind }) => kind !== "essay")
      .map(({ key, name, kind, works }) => ({ key, name, kind, works })),
    claims: map.claims.map(({ id, paragraph, statement, modality, essayStance, centrality, ...claim }) => ({
      key: id,
      paragraph,
      statement,
      modality,
      essayStance,
      centrality,
      holder: holderOf(claim.holder),
      section: map.sections.find(({ from, to }) => paragraph >= from && paragraph <= to)?.key ?? null,
      through: claim.reportedThrough ? holderOf(claim.reportedThrough).name : null,
      voices: [claim.holder, claim.reportedThrough].filter(
        (key): key is string => key !== undefined && interpretation.has(key),
      ),
      evidence: claim.evidence.map(({ citation: cited, role }) => ({
        source: citation.get(cited)?.source ?? "",
        role,
        locator: citation.get(cited)?.locator ?? null,
      })),
      restsOn: claim.restsOn.map((link) => ({ premise: premiseOf(link), hardening: hardeningOf(link) ?? null })),
    })),
  };
}
