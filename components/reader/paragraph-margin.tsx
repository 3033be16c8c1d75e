import type { ReactNode } from "react";
import { CheckBadge } from "@/components/check/check-badge";
import { ClaimLine } from "@/components/claim/claim-line";
import { EditorNoteBox } from "@/components/essay/editor-note";
import { Reference } from "@/components/ui/reference";
import { claimPath, sourcePath } from "@/lib/addresses";
import type { NotesHere } from "@/lib/annotations/counts";
import type { CheckStates } from "@/lib/checks/check";
import { noteKinds } from "@/lib/essays/vocabulary";
import type { Glosses } from "@/lib/gloss/explained";
import { passageAnchor, type ReaderCitation, type ReaderClaim, type ReaderParagraph } from "@/lib/reader/reader";
import { setLocator } from "@/lib/sources/locator";

/** Editor's notes on a claim stand on its page: here their kind, and the way there. */
function NoteLinks({ slug, claim }: { slug: string; claim: ReaderClaim }) {
  return claim.notes.map(({ key, kind }) => (
    <a key={key} className="note-line" href={`${claimPath(slug, claim.key)}#${key}`}>
      Editor’s note: {noteKinds[kind]}
    </a>
  ));
}

/** What the paragraph cites, in a line, with locators as the essay gives them. */
function Citations({
  slug,
  citations,
  checks,
}: {
  slug: string;
  citations: readonly ReaderCitation[];
  checks: CheckStates;
}) {
  return (
    <p className="cites">
      Cites{" "}
      {citations.map(({ key, source, locator, signal }, at) => (
        <span key={key}>
          {at > 0 && "; "}
          {signal && `${signal} `}
          <a href={sourcePath(slug, source.key)}>
            <Reference reference={source.reference} />
          </a>
          {locator && `, ${setLocator(locator)}`} <CheckBadge slug={slug} citation={key} states={checks} inLine />
        </span>
      ))}
    </p>
  );
}

/** Whether the claim's passage is in the text that is shown; if not, the claim itself is where its links lead. */
const isAnchored = ({ blocks }: ReaderParagraph, { key }: ReaderClaim): boolean =>
  blocks?.some(({ pieces }) => pieces.some(({ segments }) => segments.some(({ begins }) => begins.includes(key)))) ??
  false;

/** What stands beside a paragraph: its claims, the editor's notes, its citations. */
export function ParagraphMargin({
  slug,
  paragraph,
  checks,
  glosses,
  members,
  here,
}: {
  slug: string;
  paragraph: ReaderParagraph;
  /** How its citations stand. */
  checks: CheckStates;
  glosses: Glosses;
  /** What members wrote at the paragraph, and the way to write there; null where there is neither. */
  members: ReactNode;
  /** How many notes there are on the editor's notes. */
  here: NotesHere;
}) {
  const { number, claims, notes, citations } = paragraph;
  if (claims.length + notes.length + citations.length === 0 && members === null) return null;
  return (
    <div className="para-margin">
      {claims.length > 0 && (
        <ul aria-label={`Claims of ¶${number}`}>
          {claims.map((claim) => (
            <ClaimLine
              key={claim.key}
              slug={slug}
              claim={claim}
              id={isAnchored(paragraph, claim) ? undefined : passageAnchor(claim.key)}
            >
              <NoteLinks slug={slug} claim={claim} />
            </ClaimLine>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <details key={note.key} className="note-line">
          <summary>Editor’s note on the paragraph: {noteKinds[note.kind]}</summary>
          <EditorNoteBox slug={slug} note={note} glosses={glosses} notes={here} />
        </details>
      ))}
      {citations.length > 0 && <Citations slug={slug} citations={citations} checks={checks} />}
      {members}
    </div>
  );
}
