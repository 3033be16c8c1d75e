import { StanceMark } from "@/components/ui/stance-mark";
import { provenanceWords, stanceWords } from "@/components/ui/words";

const stances = ["supports", "qualifies", "contests", "silent"] as const;
const provenances = ["own-work", "reported", "characterised"] as const;

/** What the marks mean: inside the stance, the ring how we know. */
export function Legend({ withNotAssessed = false }: { withNotAssessed?: boolean }) {
  return (
    <ul aria-label="What the marks mean" className="sans flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {stances.map((stance) => (
        <li key={stance} className="flex items-baseline gap-1.5">
          <StanceMark stance={stance} provenance="own-work" silent />
          {stance === "silent" ? "silent, as a finding" : stanceWords[stance]}
        </li>
      ))}
      {withNotAssessed && <li>– not assessed</li>}
      {provenances.map((provenance) => (
        <li key={provenance} className="flex items-baseline gap-1.5">
          <StanceMark stance="supports" provenance={provenance} silent />
          {provenanceWords[provenance]}
        </li>
      ))}
    </ul>
  );
}
