import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { MemberView } from "@/components/desk/member-view";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { readManagedMember } from "@/lib/members/queries";

export const metadata = { title: "Member", robots: { index: false } };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

async function load({ params, searchParams }: Props) {
  const { id } = await params;
  const member = await readManagedMember(await currentActor(), id);
  const [role, disable, enable, link] = await Promise.all(
    ["change-role", "disable", "enable", "issue-link"].map((deed) => returnedForm(`members/${deed}`, id)),
  );
  const returned = { role: role ?? null, disable: disable ?? null, enable: enable ?? null, link: link ?? null };
  return { member, done: await searchParam(searchParams, "done"), returned };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <PlainPage title={data.member.name}>
        <MemberView {...data} />
      </PlainPage>
    ),
  );
}
