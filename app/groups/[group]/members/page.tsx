import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { FellowsList } from "@/components/groups/fellows-list";
import { GroupFrame } from "@/components/groups/group-frame";
import { currentActor } from "@/lib/auth/current-actor";
import type { Fellow } from "@/lib/groups/group";
import { listFellows, readGroup } from "@/lib/groups/queries";

export const metadata = { title: "Members of a group", robots: { index: false } };

type Props = { params: Promise<{ group: string }>; searchParams: SearchParams };

const sentences: Record<string, string> = {
  role: "The role was changed.",
  removed: "The member was removed. Open links of invitation are good no longer.",
};

/** What was refused about somebody: a role, or removing them. */
async function returnedFor({ id }: Fellow) {
  const [role, removal] = await Promise.all([returnedForm("groups/give-role", id), returnedForm("groups/remove", id)]);
  const returned = role ?? removal;
  return returned ? [[id, returned] as const] : [];
}

async function load({ params, searchParams }: Props) {
  const { group: id } = await params;
  const actor = await currentActor();
  const [group, fellows] = await Promise.all([readGroup(actor, id), listFellows(actor, id)]);
  const manages = fellows.some(({ removable }) => removable) || group.can.changeRoles;
  const byMember = manages ? (await Promise.all(fellows.map(returnedFor))).flat() : [];
  const returned = { byMember: Object.fromEntries(byMember), leave: await returnedForm("groups/leave", id) };
  return { group, fellows, returned, done: sentences[(await searchParam(searchParams, "done")) ?? ""] };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ done, ...data }) => (
      <GroupFrame group={data.group} current="members" done={done}>
        <FellowsList {...data} />
      </GroupFrame>
    ),
  );
}
