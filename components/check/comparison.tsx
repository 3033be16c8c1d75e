import type { Piece, QuotationComparison, TurnedNegation } from "@/lib/checks/compare-quotation";

const said = (words: string) => <span className="sr-only">{words} </span>;

/** A stretch of the two texts: what is the same once, what is not from both. */
function Stretch({ piece: { kind, work, essay } }: { piece: Piece }) {
  switch (kind) {
    case "same":
      return <>{essay} </>;
    case "changed":
      return (
        <>
          {work && (
            <del>
              {said("the work:")}
              {work}
            </del>
          )}{" "}
          {essay && (
            <ins>
              {said("the essay:")}
              {essay}
            </ins>
          )}{" "}
        </>
      );
    case "omitted":
      return (
        <span className="passed" title="The essay leaves this out, and says so">
          {said("left out by the essay at an ellipsis:")}
          {work}{" "}
        </span>
      );
    case "skipped":
      return (
        <span className="passed" title="The copy leaves this out, and says so">
          {said("left out by the copy:")}
          {essay || work}{" "}
        </span>
      );
    case "inserted":
      return (
        <span className="passed" title="The essay puts this in between brackets">
          {said("put in by the essay:")}
          {essay}{" "}
        </span>
      );
    case "beyond":
      return (
        <span className="passed" title="The work goes on; the essay does not print this">
          {said("the work goes on:")}
          {work}{" "}
        </span>
      );
  }
}

const turnedWords = ({ change, words }: TurnedNegation): string =>
  change === "dropped"
    ? `The work has “${words}”, and the essay does not print it.`
    : `The essay prints “${words}”, and the work does not have it.`;

function verdict(differences: number): string {
  if (differences === 0) return "Word for word, the essay prints what was copied from the work.";
  return `The essay prints it otherwise in ${differences === 1 ? "one place" : `${differences} places`}.`;
}

/** What the work says beside what the essay prints, word by word; a “not” that only one of them has is told first. */
export function Comparison({ comparison }: { comparison: QuotationComparison }) {
  if (comparison.kind === "elsewhere")
    return (
      <section className="comparison" aria-label="Comparison with the essay">
        <p className="sans">
          The essay does not print these words in this paragraph: it may put them in its own, or have them from
          elsewhere.
        </p>
      </section>
    );
  const { pieces, negations, differences } = comparison;
  return (
    <section className="comparison" aria-label="Comparison with the essay">
      {negations.map((negation) => (
        <p key={`${negation.change} ${negation.words}`} className="turned">
          {turnedWords(negation)} This can turn the sense.
        </p>
      ))}
      <p className="sans">{verdict(differences)}</p>
      <p>
        {pieces.map((piece, at) => (
          <Stretch key={at} piece={piece} />
        ))}
      </p>
      <p className="field-hint sans">
        Struck out: only in the work. Underlined: only in the essay. Grey: left out or put in with a mark. Case,
        quotation marks, brackets and white space do not count.
      </p>
    </section>
  );
}
