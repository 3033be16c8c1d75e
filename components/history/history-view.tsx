import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import { historyPath, proposalPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { EntryHistory, EntryVersion } from "@/lib/history/history";
import { FieldTable } from "./field-table";

type Props = { slug: string; history: EntryHistory; returned: ReturnedForm | null };

/** Who did it, and by what. */
function Deed({ slug, version }: { slug: string; version: EntryVersion }) {
  const { origin, editor, proposal } = version;
  const name = editor?.name ?? "a former member";
  switch (origin) {
    case "import":
      return <>By an import of the map’s file</>;
    case "restore":
      if (!version.exists) return <>Removed again by {name}</>;
      return version.existed ? <>An earlier state was restored by {name}</> : <>Brought back by {name}</>;
    case "placing":
      return <>{name} said which place in the text is meant</>;
    case "proposal":
      return (
        <>
          {proposal ? (
            <>
              <a href={proposalPath(slug, proposal.id)}>A proposal</a> by {proposal.author?.name ?? "a former member"}
            </>
          ) : (
            "A proposal"
          )}
          , taken by {name}
        </>
      );
  }
}

const columnsOf = ({ existed, exists }: EntryVersion) =>
  existed && exists ? "before and after" : exists ? "after" : "before";

/** Brings a state back; the state of an entry that did not exist is its absence. */
function Restore({
  slug,
  history,
  version,
  state,
  returned,
}: Props & { version: EntryVersion; state: "before" | "after" }) {
  const there = state === "before" ? version.existed : version.exists;
  const own = returned?.values.version?.[0] === version.id && returned.values.state?.[0] === state ? returned : null;
  const what = there ? `Restore how it read ${state} this` : "Remove it again, as it was not there before this";
  return (
    <details className="no-print" open={own !== null}>
      <summary className="sans w-fit text-medium">{what}</summary>
      <ActionForm
        action="history/restore"
        back={historyPath(slug, history.collection, history.key)}
        about={`${history.collection} ${history.key}`}
        returned={own}
        label={what}
      >
        <input type="hidden" name="version" value={version.id} />
        <input type="hidden" name="state" value={state} />
        <input type="hidden" name="print" value={history.print} />
        <Field
          id={`reason-${version.id}-${state}`}
          name="reason"
          label="Why"
          hint="It stands in the log. What is there now stays in this history."
          required
          maxLength={2000}
          returned={own}
        />
        <Submit>{there ? "Restore it" : "Remove it"}</Submit>
      </ActionForm>
    </details>
  );
}

function Version(props: Props & { version: EntryVersion }) {
  const { slug, version } = props;
  const { existed, exists, origin, restorable } = version;
  return (
    <li id={`version-${version.id}`} className="grid gap-2 border-b border-rule pb-5">
      <h2 className="sans text-medium font-semibold">
        <Time at={version.at} />{" "}
        <span className="font-normal text-soft">
          · <Deed slug={slug} version={version} />
          {!existed && origin !== "restore" && ": it came into the map"}
          {!exists && origin !== "restore" && ": it went from the map"}
        </span>
      </h2>
      <FieldTable
        fields={version.fields}
        columns={columnsOf(version)}
        caption={`Version ${version.id}, field by field`}
        fold
      />
      {restorable.before && <Restore {...props} state="before" />}
      {restorable.after && <Restore {...props} state="after" />}
    </li>
  );
}

/** What became of an entry: how it reads now, and every change since the map was first imported. */
export function HistoryView(props: Props) {
  const { history } = props;
  const { path, now, versions, importedAt } = history;
  return (
    <div className="page-width history-page">
      <h1 className="mt-4 text-title">History of {history.title}</h1>
      {path && (
        <p className="sans mt-1 text-medium">
          <a href={path}>Where it stands</a>
        </p>
      )}
      <section aria-labelledby="now" className="mt-6">
        <h2 id="now" className="label mb-3 text-soft">
          As it reads now
        </h2>
        {now ? (
          <FieldTable fields={now} columns="after" caption="The entry as it reads now" />
        ) : (
          <p className="text-soft">The map does not hold it any more.</p>
        )}
      </section>
      <section aria-labelledby="versions" className="mt-8">
        <h2 id="versions" className="label mb-3 text-soft">
          Changes <span className="ml-1 font-normal text-faint">{versions.length}</span>
        </h2>
        {versions.length === 0 && (
          <p className="text-soft">
            None since it came with the map’s file, which was last imported on <Time at={importedAt} />.
          </p>
        )}
        <ol className="grid gap-6">
          {versions.map((version) => (
            <Version key={version.id} {...props} version={version} />
          ))}
        </ol>
      </section>
    </div>
  );
}
