import { decidedSentences, loadReturnedDeeds } from "@/app/desk/moderation/load-returned";
import { pageWith } from "@/app/page-with";
import { type SearchParams, searchParam } from "@/app/search-param";
import { GroupFrame } from "@/components/groups/group-frame";
import { QueueView } from "@/components/moderation/queue-view";
import { groupModerationPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { readGroup } from "@/lib/groups/queries";
import { readQueue } from "@/lib/moderation/queries";

export const metadata = { title: "Moderation of a group", robots: { index: false } };

type Props = { params: Promise<{ group: string }>; searchParams: SearchParams };

async function load({ params, searchParams }: Props) {
  const { group: id } = await params;
  const actor = await currentActor();
  const list = (await searchParam(searchParams, "list")) === "appeals" ? "appeals" : "reports";
  const group = await readGroup(actor, id);
  const queue = await readQueue(actor, { group: id }, list);
  const done = decidedSentences[(await searchParam(searchParams, "done")) ?? ""];
  return { group, queue, done, returned: await loadReturnedDeeds(queue) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ group, done, ...data }) => (
      <GroupFrame group={group} current="moderation" done={done}>
        <QueueView {...data} path={groupModerationPath(group.id)} lists={["reports", "appeals"]} />
      </GroupFrame>
    ),
  );
}
