import { annotationsPath, claimPath, readPath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";

/** So much of the words on which a note stands says which they are. */
const longest = 160;

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;

const entryWords = {
  claim: "a claim",
  position: "a position",
  citation: "a citation",
  note: "an editor’s note",
} as const;

function Place({ slug, annotation }: { slug: string; annotation: Annotation }) {
  const { target, targetKey: key, paragraph, exact } = annotation;
  const at = paragraph !== null && <a href={readPath(slug, paragraph)}>¶{paragraph}</a>;
  if (target === "claim" && key) return <a href={claimPath(slug, key)}>claim {key}</a>;
  if (target === "text")
    return (
      <>
        {exact ? <q>{shortened(exact)}</q> : "words"} in {at}
      </>
    );
  if (target === "paragraph" || !key) return at;
  return (
    <>
      <a href={annotationsPath(slug, { target, key })}>{entryWords[target]}</a> {at && <>at {at}</>}
    </>
  );
}

/** What a note is about. */
export function TargetLine({ slug, annotation }: { slug: string; annotation: Annotation }) {
  const { orphan, target, targetKey, exact, formerWords, paragraph } = annotation;
  return (
    <p className="annotation-target">
      {orphan ? (
        <>
          It was about{" "}
          {exact ? <q>{shortened(exact)}</q> : `${target === "text" ? "words" : `a ${target}`} ${targetKey ?? ""}`}
          {paragraph !== null && ` in ¶${paragraph}`}, which is no longer there.
        </>
      ) : (
        <>
          On <Place slug={slug} annotation={annotation} />
          {formerWords && (
            <>
              ; formerly on <q>{shortened(formerWords)}</q>
            </>
          )}
        </>
      )}
    </p>
  );
}
