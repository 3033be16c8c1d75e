import { Glossed } from "@/components/gloss/glossed";
import { StanceMark } from "@/components/ui/stance-mark";
import type { Glosses } from "@/lib/gloss/explained";
import type { InterpretationRef, Position } from "@/lib/interpretations/position";

type Props = { silent: readonly Position[]; notAssessed: readonly InterpretationRef[]; glosses?: Glosses };

/** Silence is a finding and is named as one; what nobody has looked at is named apart. */
export function Silence({ silent, notAssessed, glosses }: Props) {
  if (silent.length + notAssessed.length === 0) return null;
  return (
    <div className="sans mt-5 border-t border-dotted border-edge pt-3 text-small leading-normal text-faint">
      {silent.map(({ key, interpretation, by, summary, provenance }) => (
        <p key={key} id={key} className="mb-1 target:bg-wash">
          <StanceMark stance="silent" provenance={provenance} silent /> Silent, as a finding: {interpretation.name}
          {by && ` (${by})`}. <Glossed text={summary} glosses={glosses} />
        </p>
      ))}
      {notAssessed.length > 0 && <p>Not assessed: {notAssessed.map(({ name }) => name).join(", ")}.</p>}
    </div>
  );
}
