import type { ReactNode } from "react";
import { comparePath } from "@/lib/addresses";
import type { ComparisonData } from "@/lib/compare/comparison";
import { startingPairs } from "@/lib/compare/starting-pairs";
import { type CompareView, compareQuery, fewest } from "@/lib/compare/view";
import { plural } from "./words";

/** So many pairs are named to start with. */
const pairsShown = 8;

type Props = { slug: string; data: ComparisonData; view: CompareView };

/** Pairs of which much is known: of all, or with the one that is chosen. */
function Pairs({ slug, data, view }: Props) {
  const [only, another] = view.with;
  const pairs = startingPairs(data, only !== undefined && another === undefined ? only : null).slice(0, pairsShown);
  if (pairs.length === 0) return null;
  return (
    <nav aria-labelledby="pairs">
      <h2 id="pairs" className="label mb-2 text-soft">
        Pairs to start with
      </h2>
      <ul>
        {pairs.map(({ pair, questions }) => (
          <li key={pair.map(({ key }) => key).join(" ")} className="py-1 leading-snug">
            <a href={`${comparePath(slug)}${compareQuery({ ...view, with: pair.map(({ key }) => key) })}`}>
              {pair.map(({ name }) => name).join(" and ")}
            </a>{" "}
            <span className="sans text-small text-faint">{plural(questions, "question")}</span>
          </li>
        ))}
      </ul>
      <p className="sans mt-2 text-small leading-snug text-faint">
        The figure: on so many of the {data.questions.length} questions both are known from outside the essay.
      </p>
    </nav>
  );
}

/** Before enough is chosen: the choice itself, and pairs to start with. */
export function Invitation({ children, ...props }: Props & { /** The form. */ children: ReactNode }) {
  const { data, view } = props;
  const chosen = data.interpretations.filter(({ key }) => view.with.includes(key));
  const [only] = chosen;
  return (
    <>
      <p className="measure mt-3">
        Two to four interpretations side by side, question by question: where they agree, where they part and why, and
        where only the essay’s report of them is known.
      </p>
      {only && chosen.length < fewest && (
        <p role="status" className="measure mt-3">
          <span className="small-caps">{only.name}</span> is chosen. At least {fewest} are compared: choose one more.
        </p>
      )}
      <div className="mt-6 grid gap-x-16 gap-y-9 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="sans text-small">{children}</div>
        <Pairs {...props} />
      </div>
    </>
  );
}
