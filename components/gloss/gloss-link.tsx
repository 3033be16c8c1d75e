import { type Gloss, glossAnchor } from "@/lib/gloss/gloss";

/** Words that are explained: a link to the entry at the foot of the page, which a script shows beside them. */
export function GlossLink({ gloss, children }: { gloss: Gloss; children: string }) {
  return (
    <a href={`#${glossAnchor(gloss)}`} className={`gloss gloss-${gloss.kind}`} data-gloss="">
      {children}
    </a>
  );
}
