import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { GroupFrame } from "@/components/groups/group-frame";
import { GroupSettings } from "@/components/groups/group-settings";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError } from "@/lib/errors";
import { readGroup } from "@/lib/groups/queries";

export const metadata = { title: "Settings of a group", robots: { index: false } };

type Props = { params: Promise<{ group: string }>; searchParams: SearchParams };

async function load({ params, searchParams }: Props) {
  const { group: id } = await params;
  const group = await readGroup(await currentActor(), id);
  if (!group.can.edit) throw new AppError("forbidden", "A group is changed by its owners, as long as it goes on.");
  const [edit, archive] = await Promise.all([returnedForm("groups/edit", id), returnedForm("groups/archive", id)]);
  const changed = (await searchParam(searchParams, "done")) === "changed";
  return { group, edit, archive, done: changed ? "Changed." : null };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ done, ...data }) => (
      <GroupFrame group={data.group} current="settings" done={done}>
        <GroupSettings {...data} />
      </GroupFrame>
    ),
  );
}
