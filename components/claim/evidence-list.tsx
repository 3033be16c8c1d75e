import { NotesMark } from "@/components/annotation/notes-mark";
import { CheckBadge } from "@/components/check/check-badge";
import { Glossed } from "@/components/gloss/glossed";
import { Block } from "@/components/ui/block";
import { Reference } from "@/components/ui/reference";
import { evidenceRoleWords } from "@/components/ui/words";
import { sourcePath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { CheckStates } from "@/lib/checks/check";
import type { Evidence } from "@/lib/claims/claim";
import type { Glosses } from "@/lib/gloss/explained";
import { setLocator } from "@/lib/sources/locator";
import { sourceKinds } from "@/lib/sources/vocabulary";

/** What the essay cites for the claim. No citation is itself information. */
export function EvidenceList({
  slug,
  paragraph,
  evidence,
  checks,
  glosses,
  notes,
}: {
  slug: string;
  paragraph: number;
  evidence: readonly Evidence[];
  checks: CheckStates;
  glosses?: Glosses;
  notes?: NotesHere;
}) {
  return (
    <Block id="evidence" title="Evidence cited for it" count={evidence.length}>
      {evidence.length === 0 && (
        <p className="text-medium text-soft">The essay cites no source for this claim in ¶{paragraph}.</p>
      )}
      <ul>
        {evidence.map((item) => (
          <li key={item.citation} className="border-b border-dotted border-rule py-2 text-medium leading-snug">
            <a href={sourcePath(slug, item.source.key)} className="quiet-link">
              <Reference reference={item.source.reference} />
            </a>
            {item.locator && <span>, {setLocator(item.locator)}</span>}{" "}
            <CheckBadge slug={slug} citation={item.citation} states={checks} />
            <p className="sans mt-0.5 text-small text-faint">
              {sourceKinds[item.source.kind]} · {evidenceRoleWords[item.role]} · ¶{item.paragraph} “{item.asCited}”
              {item.signal && ` · ${item.signal}`}{" "}
              <NotesMark
                notes={notes}
                about={{ target: "citation", key: item.citation }}
                label={`the citation in ¶${item.paragraph}`}
              />
            </p>
            {item.note && (
              <p className="sans mt-0.5 text-small text-faint">
                <Glossed text={item.note} glosses={glosses} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}
