import { Fragment } from "react";
import { GlossLink } from "@/components/gloss/gloss-link";
import { claimPath } from "@/lib/addresses";
import { type NotedSegment, type NotedWords, notedSegments } from "@/lib/reader/noted";
import { passageAnchor } from "@/lib/reader/reader";
import type { ReaderBlock, ReaderPiece } from "@/lib/text/reader-text";

/** So many passages that overlap are told apart by the place of their line; more share the last. */
const deepest = 3;

const claimNumber = (claim: string): string => claim.split(".")[1] ?? claim;

/** The number of a claim where its passage begins: the way to its page. */
function ClaimNumbers({ slug, begins }: { slug: string; begins: readonly string[] }) {
  return begins.map((claim) => (
    <a
      key={claim}
      id={passageAnchor(claim)}
      href={claimPath(slug, claim)}
      className="claim-number"
      aria-label={`Claim ${claim}`}
      tabIndex={0}
    >
      {claimNumber(claim)}
    </a>
  ));
}

/** Words that the author or an editor put into a quotation, in square brackets. */
const bracketed = /(\[[^\]]*\])/u;

/** The words of a segment, with what stands in square brackets set apart. */
function Words({ text }: { text: string }) {
  let at = 0;
  return text.split(bracketed).map((part) => {
    const key = at;
    at += part.length;
    return bracketed.test(part) ? (
      <span key={key} className="bracketed">
        {part}
      </span>
    ) : (
      part
    );
  });
}

function SegmentText({ segment: { text, claims, gloss, notes } }: { segment: NotedSegment }) {
  const words = gloss ? <GlossLink gloss={gloss}>{text}</GlossLink> : <Words text={text} />;
  const noted =
    notes.length === 0 ? (
      words
    ) : (
      <mark className="noted" data-notes={notes.join(" ")}>
        {words}
      </mark>
    );
  if (claims.length === 0) return noted;
  return (
    <span className={`passage passage-${Math.min(claims.length, deepest)}`} data-claims={claims.join(" ")}>
      {noted}
    </span>
  );
}

/** Where the words of notes end: the way to the first of them in the margin, where the others stand beneath it. */
function NoteSign({ noteEnds }: { noteEnds: readonly NotedWords[] }) {
  const [first] = noteEnds;
  if (!first) return null;
  const count = noteEnds.length;
  const whose = count === 1 ? `Note by ${first.author}` : `${count} notes`;
  return (
    <a className="note-sign" href={`#note-${first.id}`} aria-label={`${whose} on these words`} tabIndex={0}>
      *{count > 1 && count}
    </a>
  );
}

function Piece({ slug, piece, noted }: { slug: string; piece: ReaderPiece; noted: readonly NotedWords[] }) {
  let at = 0;
  return (
    <>
      {piece.cut && <span className="cut"> […] </span>}
      {notedSegments(piece, noted).map((segment) => {
        const key = at;
        at += segment.text.length;
        return (
          <Fragment key={key}>
            <ClaimNumbers slug={slug} begins={segment.begins} />
            <SegmentText segment={segment} />
            <NoteSign noteEnds={segment.noteEnds} />
          </Fragment>
        );
      })}
    </>
  );
}

/** An item that has a mark of its own, a number or a bullet, needs none of ours. */
const hasOwnMark = ({ pieces }: ReaderBlock): boolean => /^[\d(*•–-]/u.test(pieces[0]?.segments[0]?.text ?? "");

function Block({ slug, block, noted }: { slug: string; block: ReaderBlock; noted: readonly NotedWords[] }) {
  const { kind, speaker, pieces, cutAtEnd } = block;
  const words = (
    <p
      className={kind === "list-item" && hasOwnMark(block) ? "block-marked-item" : `block-${kind}`}
      // Of a block that is shown whole, words can be marked by where they stand.
      data-start={pieces.length === 1 && !pieces[0]?.cut && !cutAtEnd ? pieces[0]?.start : undefined}
    >
      {pieces.map((piece) => (
        <Piece key={piece.start} slug={slug} piece={piece} noted={noted} />
      ))}
      {cutAtEnd && <span className="cut"> […]</span>}
    </p>
  );
  if (kind !== "quotation") return words;
  return (
    <blockquote>
      {speaker && <p className="speaker">{speaker}</p>}
      {words}
    </blockquote>
  );
}

/** The text of a paragraph: its blocks, with the passages of claims, the citations, and what can be opened in place. */
export function ParagraphText({
  slug,
  blocks,
  noted,
}: {
  slug: string;
  blocks: readonly ReaderBlock[];
  noted: readonly NotedWords[];
}) {
  let at = 0;
  return (
    <div className="essay-text">
      {blocks.map((block) => {
        const key = at++;
        return <Block key={key} slug={slug} block={block} noted={noted} />;
      })}
    </div>
  );
}
