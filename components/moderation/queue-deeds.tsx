import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import type { QueueEntry, QueueList } from "@/lib/moderation/queue";
import { AppealForm } from "./appeal-form";
import type { ReturnedDeeds } from "./queue-view";
import { ReasonForm } from "./reason-form";

type Props = {
  list: QueueList;
  entry: QueueEntry /** The queue's page, with its list. */;
  here: string;
  returned: ReturnedDeeds;
};

function Problem({ returned, name }: { returned: ReturnedDeeds; name: string }) {
  const problem = returned[name]?.problem;
  return problem ? (
    <p role="alert" className="form-problem">
      {problem}
    </p>
  ) : null;
}

function Dismiss({ entry: { note, reports }, here, returned }: Props) {
  return (
    <>
      <Problem returned={returned} name={`moderation/dismiss ${note.id}`} />
      <ActionForm action="moderation/dismiss" back={here} about={note.id} className="inline-form">
        <input type="hidden" name="id" value={note.id} />
        <input type="hidden" name="to" value={`${here}&done=dismissed`} />
        {reports.map(({ id }) => (
          <input key={id} type="hidden" name="report" value={id} />
        ))}
        <Submit>{reports.length === 1 ? "Dismiss the report" : `Dismiss the ${reports.length} reports`}</Submit>
      </ActionForm>
    </>
  );
}

function LetThrough({ entry: { note }, here, returned }: Props) {
  return (
    <>
      <Problem returned={returned} name={`moderation/let-through ${note.id}`} />
      <ActionForm action="moderation/let-through" back={here} about={note.id} className="inline-form">
        <input type="hidden" name="id" value={note.id} />
        <input type="hidden" name="version" value={note.version} />
        <input type="hidden" name="to" value={`${here}&done=shown`} />
        <Submit>Let it through</Submit>
      </ActionForm>
    </>
  );
}

/** What a moderator decides about a note of the queue. */
export function QueueDeeds(props: Props) {
  const { list, entry, here, returned } = props;
  const { note, appeal } = entry;
  if (list === "appeals")
    return appeal ? (
      <AppealForm
        appeal={appeal.id}
        back={here}
        to={`${here}&done=decided`}
        returned={returned[`moderation/decide-appeal ${appeal.id}`] ?? null}
      />
    ) : null;
  const hide = returned[`moderation/hide ${note.id}`] ?? null;
  return (
    <div className="queue-deeds no-print">
      {list === "reports" ? <Dismiss {...props} /> : <LetThrough {...props} />}
      <details open={hide !== null}>
        <summary className="sans w-fit text-medium">Hide it, with a reason</summary>
        <div className="mt-3">
          <ReasonForm
            action="moderation/hide"
            id={note.id}
            back={here}
            to={`${here}&done=hidden`}
            label="Reason"
            hint="The author reads it, and can appeal."
            button="Hide the note"
            quiet
            returned={hide}
          />
        </div>
      </details>
    </div>
  );
}
