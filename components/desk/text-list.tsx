import { Time } from "@/components/ui/time";
import { deskTextPath } from "@/lib/addresses";
import type { EssayWithText } from "@/lib/text/kept-text";
import { textVisibilities } from "@/lib/text/vocabulary";

function State({ edition, textFor, unplaced }: EssayWithText) {
  if (!edition || !textFor) return <>none yet</>;
  return (
    <>
      edition {edition.number}, <Time at={edition.importedAt} />; read by {textVisibilities[textFor]}
      {unplaced > 0 && `; ${unplaced === 1 ? "one claim has" : `${unplaced} claims have`} no place in it`}
    </>
  );
}

/** The essays of this installation, each with the state of its text. */
export function TextList({ essays }: { essays: readonly EssayWithText[] }) {
  if (essays.length === 0)
    return <p>There is no essay yet: a map comes first, its text after it. An administrator imports maps.</p>;
  return (
    <ul className="account-list">
      {essays.map((essay) => (
        <li key={essay.slug}>
          <a href={deskTextPath(essay.slug)}>
            {essay.title}
            {essay.part && `, ${essay.part}`}
          </a>
          <p className="field-hint">
            Text: <State {...essay} />
          </p>
        </li>
      ))}
    </ul>
  );
}
