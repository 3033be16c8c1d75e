import { AnnotationEntry } from "@/components/annotation/annotation-entry";
import { NotePlace } from "@/components/annotation/note-with-place";
import { Time } from "@/components/ui/time";
import { bansPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { type Queue, type QueueEntry, type QueueList, queueLists } from "@/lib/moderation/queue";
import { QueueDeeds } from "./queue-deeds";

/** Forms of a queue that were refused, by action and what they are about. */
export type ReturnedDeeds = Readonly<Record<string, ReturnedForm>>;

type Props = {
  queue: Queue;
  /** The queue's page. */
  path: string;
  returned: ReturnedDeeds;
  /** Notes of a group never wait. */
  lists: readonly QueueList[];
  /** Whether the reader of the page may bar members. */
  bans?: boolean;
};

const nothing: Record<QueueList, string> = {
  reports: "Nothing is reported.",
  waiting: "No note waits.",
  appeals: "Nobody has appealed.",
};

/** What readers say of a note, or its author of the hiding. */
function Said({ entry: { reports, appeal, hiddenBy } }: { entry: QueueEntry }) {
  return (
    <ul className="said">
      {reports.map(({ id, reporter, reason, createdAt }) => (
        <li key={id}>
          <p className="entry-facts">
            {reporter ?? "A former member"} reported it on <Time at={createdAt} />
          </p>
          <p className="whitespace-pre-line">{reason}</p>
        </li>
      ))}
      {appeal && (
        <li>
          <p className="entry-facts">
            Its author appealed on <Time at={appeal.createdAt} />
            {hiddenBy && `; ${hiddenBy} hid it`}
          </p>
          <p className="whitespace-pre-line">{appeal.reason}</p>
        </li>
      )}
    </ul>
  );
}

/** One list of what waits for moderators, those that have waited longest first. */
export function QueueView({ queue: { list, entries, counts }, path, returned, lists, bans = false }: Props) {
  const here = `${path}?list=${list}`;
  return (
    <>
      <nav aria-label="Lists" className="tabs no-print">
        {lists.map((name) => (
          <a key={name} href={`${path}?list=${name}`} aria-current={name === list ? "page" : undefined}>
            {queueLists[name]} ({counts[name]})
          </a>
        ))}
      </nav>
      {entries.length === 0 && <p>{nothing[list]}</p>}
      <ul className="queue">
        {entries.map((entry) => (
          <li key={entry.note.id}>
            <NotePlace note={entry.note} />
            <AnnotationEntry slug={entry.note.essay.slug} annotation={entry.note} />
            <Said entry={entry} />
            {bans && entry.note.author && !entry.notYours && (
              <p className="entry-facts mb-3 no-print">
                <a href={bansPath(entry.note.author.id)}>Ban {entry.note.author.name} from signing in</a>
              </p>
            )}
            {entry.notYours ? (
              <p className="notice">{entry.notYours}</p>
            ) : (
              <QueueDeeds list={list} entry={entry} here={here} returned={returned} />
            )}
          </li>
        ))}
      </ul>
      {counts[list] > entries.length && (
        <p className="entry-facts mt-6">{counts[list] - entries.length} more move up as these are decided.</p>
      )}
    </>
  );
}
