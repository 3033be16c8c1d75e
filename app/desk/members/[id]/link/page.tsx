import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { membersPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { takeSecret } from "@/lib/auth/kept-secret";
import { requireMember } from "@/lib/auth/permissions";
import { readManagedMember } from "@/lib/members/queries";

export const metadata = { title: "One-time link", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

async function load({ params }: Props) {
  const administrator = requireMember(await currentActor(), "member.manage");
  const member = await readManagedMember(administrator, (await params).id);
  return { member, link: await takeSecret(administrator.id, `link for ${member.id}`) };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ member, link }) => (
      <PlainPage title={`A one-time link for ${member.name}`}>
        {link ? (
          <>
            <p className="mb-4">
              Hand it over in person or by a way that you trust. It is good for one day and once, and it is shown this
              one time.
            </p>
            <p className="one-time-link">
              <code>{link}</code>
            </p>
          </>
        ) : (
          <p>It was shown, and is not shown again.</p>
        )}
        <p className="mt-6">
          <a href={membersPath(member.id)}>Back to {member.name}</a>
        </p>
      </PlainPage>
    ),
  );
}
