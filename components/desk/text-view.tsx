import { DoneNote } from "@/components/account/done-note";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { deskTextPath, deskTextsPath, readPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Edition, KeptStanding, KeptText } from "@/lib/text/kept-text";
import { textFormats } from "@/lib/text/read-essay";
import { textVisibilities } from "@/lib/text/vocabulary";
import { ImportTextForm, TextReadersForm } from "./text-forms";
import { StandingView } from "./text-standing";

type Props = {
  text: KeptText;
  /** How the map stands to the text that is shown; null where it can no longer be read. */
  standing: KeptStanding | null;
  done: string | null;
  returned: Record<"import" | "readers" | "edition" | "anchor", ReturnedForm | null>;
};

function EditionLine({ slug, edition }: { slug: string; edition: Edition }) {
  const { number, fileName, format, encoding, importedAt, shown } = edition;
  return (
    <li>
      <span>
        Edition {number}: {fileName}, {textFormats[format]} in {encoding}, <Time at={importedAt} />
      </span>
      {shown ? (
        <strong>shown</strong>
      ) : (
        <ActionForm
          action="texts/show-edition"
          back={`${deskTextPath(slug)}#editions`}
          about={slug}
          label={`Show edition ${number}`}
          className="text-place-form"
        >
          <input type="hidden" name="essay" value={slug} />
          <input type="hidden" name="edition" value={number} />
          <Submit quiet>Show this one</Submit>
        </ActionForm>
      )}
    </li>
  );
}

function Refused({ returned }: { returned: ReturnedForm | null }) {
  if (!returned?.problem) return null;
  return (
    <p role="alert" className="form-problem">
      {returned.problem}
    </p>
  );
}

/** The text of an essay as an editor keeps it: how the map stands to it, its editions, who reads it, a new one. */
export function TextView({ text: { essay, editions, orphanedNotes }, standing, done, returned }: Props) {
  const { slug, textFor } = essay;
  return (
    <>
      <p className="mb-4">
        <a href={deskTextsPath}>All texts</a>
      </p>
      <DoneNote done={done} />
      <Refused returned={returned.edition} />
      <Refused returned={returned.anchor} />
      {textFor === null ? (
        <p>
          This installation has no text of the essay. <a href={readPath(slug)}>The reader</a> shows the editors’ gists
          in its place.
        </p>
      ) : (
        <section aria-labelledby="state" className="account-section">
          <h2 id="state">How the map stands to the text</h2>
          <p>
            <a href={readPath(slug)}>The reader</a> shows it to {textVisibilities[textFor]}.
          </p>
          {standing ? (
            <StandingView slug={slug} standing={standing} orphanedNotes={orphanedNotes} />
          ) : (
            <p className="form-problem">The stored text can no longer be read as an essay: import it again.</p>
          )}
        </section>
      )}
      <section id="import" aria-labelledby="import-title" className="account-section">
        <h2 id="import-title">{textFor === null ? "Import the text" : "Import a corrected text"}</h2>
        {textFor !== null && (
          <p>
            Claims and members’ notes are looked up again by their words; what is not found is listed, and nothing is
            lost. The editions before it are kept.
          </p>
        )}
        <ImportTextForm slug={slug} textFor={textFor} returned={returned.import} />
      </section>
      {textFor !== null && (
        <>
          <section id="readers" aria-labelledby="readers-title" className="account-section">
            <h2 id="readers-title">Who may read it</h2>
            <TextReadersForm slug={slug} textFor={textFor} returned={returned.readers} />
          </section>
          <section id="editions" aria-labelledby="editions-title" className="account-section">
            <h2 id="editions-title">Editions</h2>
            <ul className="session-list account-list">
              {editions.map((edition) => (
                <EditionLine key={edition.number} slug={slug} edition={edition} />
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}
