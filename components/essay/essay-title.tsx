import { Glossed } from "@/components/gloss/glossed";
import { readPath } from "@/lib/addresses";
import type { EssayHead } from "@/lib/essays/essay";
import type { Glosses } from "@/lib/gloss/explained";
import { EssayByline, EssayHeading } from "./essay-byline";

/** Title, author, date and what the essay is, on its overview. */
export function EssayTitle({ essay, counts, glosses }: { essay: EssayHead; counts: string; glosses: Glosses }) {
  return (
    <header className="pt-5">
      <EssayHeading essay={essay} className="text-heading md:text-display" />
      <EssayByline essay={essay}>
        {" · "}
        <a href={readPath(essay.slug)}>read it paragraph by paragraph</a>
      </EssayByline>
      <p className="label mt-5 text-faint">The map’s editors on the essay</p>
      <p className="measure mt-1">
        <Glossed text={essay.about} glosses={glosses} />
      </p>
      <p className="sans mt-2 text-small text-faint">{counts}</p>
    </header>
  );
}
