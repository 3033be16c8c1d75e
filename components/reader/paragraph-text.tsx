import { GlossLink } from "@/components/gloss/gloss-link";
import { claimPath } from "@/lib/addresses";
import { passageAnchor } from "@/lib/reader/reader";
import type { ReaderBlock, ReaderPiece } from "@/lib/text/reader-text";
import type { Segment } from "@/lib/text/segments";

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

function SegmentText({ segment: { text, claims, gloss } }: { segment: Segment }) {
  const words = gloss ? <GlossLink gloss={gloss}>{text}</GlossLink> : <Words text={text} />;
  if (claims.length === 0) return words;
  return (
    <span className={`passage passage-${Math.min(claims.length, deepest)}`} data-claims={claims.join(" ")}>
      {words}
    </span>
  );
}

function Piece({ slug, piece: { cut, segments } }: { slug: string; piece: ReaderPiece }) {
  let at = 0;
  return (
    <>
      {cut && <span className="cut"> […] </span>}
      {segments.map((segment) => {
        const key = at;
        at += segment.text.length;
        return (
          <span key={key}>
            <ClaimNumbers slug={slug} begins={segment.begins} />
            <SegmentText segment={segment} />
          </span>
        );
      })}
    </>
  );
}

/** An item that has a mark of its own, a number or a bullet, needs none of ours. */
const hasOwnMark = ({ pieces }: ReaderBlock): boolean => /^[\d(*•–-]/u.test(pieces[0]?.segments[0]?.text ?? "");

function Block({ slug, block }: { slug: string; block: ReaderBlock }) {
  const { kind, speaker, pieces, cutAtEnd } = block;
  let at = 0;
  const words = (
    <p className={kind === "list-item" && hasOwnMark(block) ? "block-marked-item" : `block-${kind}`}>
      {pieces.map((piece) => {
        const key = at++;
        return <Piece key={key} slug={slug} piece={piece} />;
      })}
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
export function ParagraphText({ slug, blocks }: { slug: string; blocks: readonly ReaderBlock[] }) {
  let at = 0;
  return (
    <div className="essay-text">
      {blocks.map((block) => {
        const key = at++;
        return <Block key={key} slug={slug} block={block} />;
      })}
    </div>
  );
}
