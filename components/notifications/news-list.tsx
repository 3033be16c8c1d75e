import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { Time } from "@/components/ui/time";
import type { NewsItem } from "@/lib/notifications/notification";

/** What concerns a member, the newest first; what is unread is said in a word, not by weight alone. */
export function NewsList({ news }: { news: readonly NewsItem[] }) {
  const [newest] = news;
  if (!newest) return <p>Nothing yet. Answers to your notes and decisions on what you proposed are told here.</p>;
  return (
    <>
      {news.some(({ unread }) => unread) && (
        <ActionForm action="notifications/mark-read" back="/notifications" className="mb-5">
          <input type="hidden" name="upTo" value={newest.createdAt.toISOString()} />
          <Submit quiet>Mark all as read</Submit>
        </ActionForm>
      )}
      <ul>
        {news.map(({ id, sentence, path, createdAt, unread }) => (
          <li key={id} className="border-b border-dotted border-rule py-2.5">
            <p className={unread ? "font-medium" : "text-soft"}>
              <a href={path} className="quiet-link">
                {sentence}
              </a>
            </p>
            <p className="sans text-small text-faint">
              {unread && <b className="font-medium text-link">unread · </b>}
              <Time at={createdAt} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
