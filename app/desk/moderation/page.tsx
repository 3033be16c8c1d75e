import { pageWith } from "@/app/page-with";
import { type SearchParams, searchParam } from "@/app/search-param";
import { PlainPage } from "@/components/layout/plain-page";
import { QueueView } from "@/components/moderation/queue-view";
import { moderationPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { readQueue } from "@/lib/moderation/queries";
import { queueLists } from "@/lib/moderation/queue";
import { isWord, wordsOf } from "@/lib/vocabulary";
import { decidedSentences, loadReturnedDeeds } from "./load-returned";

export const metadata = { title: "Moderation", robots: { index: false } };

async function load(searchParams: SearchParams) {
  const asked = await searchParam(searchParams, "list");
  const list = isWord(queueLists, asked) ? asked : "reports";
  const queue = await readQueue(await currentActor(), { group: null }, list);
  const done = decidedSentences[(await searchParam(searchParams, "done")) ?? ""];
  return { queue, done, returned: await loadReturnedDeeds(queue) };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    ({ done, ...data }) => (
      <PlainPage title="Moderation">
        {done && (
          <p role="status" className="notice">
            {done}
          </p>
        )}
        <QueueView {...data} path={moderationPath} lists={wordsOf(queueLists)} bans />
      </PlainPage>
    ),
  );
}
