import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { PlainPage } from "@/components/layout/plain-page";
import { BanForm } from "@/components/members/bans";
import { bansPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError } from "@/lib/errors";
import { readBannable } from "@/lib/members/bans";

export const metadata = { title: "Ban a member", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

async function load({ params }: Props) {
  const member = await readBannable(await currentActor(), (await params).id);
  if (!member.mine)
    throw new AppError("forbidden", "This member is not yours to ban: editors ban whoever is less than an editor.");
  return { member, returned: await returnedForm("moderation/ban", member.id) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ member, returned }) => (
      <PlainPage title={`Ban ${member.name}`}>
        {member.banned ? (
          <p>
            {member.name} is <a href={bansPath()}>banned already</a>.
          </p>
        ) : (
          <BanForm member={member} returned={returned} />
        )}
      </PlainPage>
    ),
  );
}
