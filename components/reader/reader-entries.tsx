import { EntryList, GlossLists } from "@/components/gloss/gloss-entries";
import { Reference } from "@/components/ui/reference";
import { sourcePath } from "@/lib/addresses";
import { glossAnchor } from "@/lib/gloss/gloss";
import type { ReaderGlosses } from "@/lib/reader/reader";
import { sourceKinds } from "@/lib/sources/vocabulary";

/** At the foot of the reader: the sources that the text cites, the people and the terms that the page names. */
export function ReaderEntries({ slug, glosses }: { slug: string; glosses: ReaderGlosses }) {
  const { sources } = glosses;
  return (
    <div className="page-width reader-columns mt-10">
      <div className="reader-text gloss-lists">
        <EntryList title="Sources that the text cites" count={sources.length}>
          {sources.map(({ key, kind, reference }) => (
            <li key={key} id={glossAnchor({ kind: "source", key })}>
              <Reference reference={reference} />. <span className="gloss-kind">{sourceKinds[kind]}</span>{" "}
              <a href={sourcePath(slug, key)}>Record, and what rests on it</a>
            </li>
          ))}
        </EntryList>
        <GlossLists slug={slug} glosses={glosses} />
      </div>
    </div>
  );
}
