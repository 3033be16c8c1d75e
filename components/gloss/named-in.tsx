import { Fragment } from "react";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { glossId } from "@/lib/gloss/gloss";
import { GlossLink } from "./gloss-link";

/** Under a heading: the names and terms in it that the page explains. Nothing where there are none. */
export function NamedIn({ text, glosses = noGlosses }: { text: string; glosses?: Glosses }) {
  const named = (glosses.runs.get(text) ?? []).flatMap(({ text: words, gloss }) => (gloss ? [{ words, gloss }] : []));
  if (named.length === 0) return null;
  return (
    <p className="named-in no-print">
      Explained:{" "}
      {named.map(({ words, gloss }, at) => (
        <Fragment key={glossId(gloss)}>
          {at > 0 && ", "}
          <GlossLink gloss={gloss}>{words}</GlossLink>
        </Fragment>
      ))}
    </p>
  );
}
