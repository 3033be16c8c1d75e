import { pageWith } from "@/app/page-with";
import { type SearchParams, searchParam } from "@/app/search-param";
import { GroupFrame } from "@/components/groups/group-frame";
import { GroupStream } from "@/components/groups/group-stream";
import { readGroupStream } from "@/lib/annotations/group-stream";
import { currentActor } from "@/lib/auth/current-actor";
import { readGroup } from "@/lib/groups/queries";

export const metadata = { title: "Group", robots: { index: false } };

type Props = { params: Promise<{ group: string }>; searchParams: SearchParams };

async function load({ params, searchParams }: Props) {
  const { group: id } = await params;
  const actor = await currentActor();
  const before = await searchParam(searchParams, "before");
  const [group, stream] = await Promise.all([readGroup(actor, id), readGroupStream(actor, id, before)]);
  return { group, ...stream, first: before === null };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <GroupFrame group={data.group} current="notes">
        <GroupStream {...data} />
      </GroupFrame>
    ),
  );
}
