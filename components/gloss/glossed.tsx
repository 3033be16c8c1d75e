import { Fragment } from "react";
import { type Glosses, noGlosses } from "@/lib/gloss/explained";
import { GlossLink } from "./gloss-link";

/**
 * A text with the names and terms in it that the page explains. Not for a text that is a link or stands in a heading:
 * under a heading stands {@link NamedIn}.
 */
export function Glossed({ text, glosses = noGlosses }: { text: string; glosses?: Glosses }) {
  const runs = glosses.runs.get(text);
  if (!runs) return text;
  let at = 0;
  return runs.map((run) => {
    const key = at;
    at += run.text.length;
    if (!run.gloss) return <Fragment key={key}>{run.text}</Fragment>;
    return (
      <GlossLink key={key} gloss={run.gloss}>
        {run.text}
      </GlossLink>
    );
  });
}
