import { Time } from "@/components/ui/time";
import { annotationPath } from "@/lib/addresses";
import { renderMarkdown } from "@/lib/markdown/markdown";
import type { Scholar, ScholarNote } from "@/lib/scholars/scholar";

/** A member’s own words, sanitised: no markup of theirs gets through (lib/markdown). */
function Words({ markdown, className }: { markdown: string; className: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: renderMarkdown(markdown) }} />;
}

function Note({ note: { id, essay, paragraph, body, at } }: { note: ScholarNote }) {
  return (
    <li className="annotation">
      <p className="annotation-head">
        <a href={annotationPath(essay.slug, id)}>
          {essay.title}
          {paragraph !== null && `, ¶${paragraph}`}
        </a>
        <Time at={at} />
      </p>
      <Words markdown={body} className="annotation-body" />
    </li>
  );
}

/** What a member says of themselves, and their public notes. */
export function ScholarView({
  scholar: { role, affiliation, orcid, about, isPublic, notes, noteCount },
}: {
  scholar: Scholar;
}) {
  return (
    <>
      <p className="sans text-soft">
        {[role, affiliation].filter(Boolean).join(", ")}
        {orcid && (
          <>
            {" · ORCID iD "}
            <a href={`https://orcid.org/${orcid}`} rel="nofollow noopener">
              {orcid}
            </a>
          </>
        )}
      </p>
      {about && <Words markdown={about} className="annotation-body mt-4" />}
      {!isPublic && <p className="field-hint mt-4">Members alone see this page.</p>}
      <section className="account-section" aria-labelledby="notes">
        <h2 id="notes">Public notes</h2>
        {noteCount === 0 && <p>None so far.</p>}
        {noteCount > notes.length && (
          <p>
            The latest {notes.length} of {noteCount}.
          </p>
        )}
        <ul>
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      </section>
    </>
  );
}
