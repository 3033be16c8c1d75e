import { pageWith } from "@/app/page-with";
import { Desk } from "@/components/desk/desk";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/permissions";

import { countQueue } from "@/lib/moderation/queries";

import { countWaiting } from "@/lib/proposals/queries";

import { countOpenRoleRequests } from "@/lib/roles/queries";

export const metadata = { title: "Editor’s desk", robots: { index: false } };

async function load() {
  const actor = await currentActor();
  const [roleRequests, moderation, proposals] = await Promise.all([
    countOpenRoleRequests(actor),
    countQueue(actor),
    countWaiting(actor),
  ]);
  return { roleRequests, moderation, proposals, managesMembers: may(actor, "member.manage") };
}

export default function Page() {
  return pageWith(load, (data) => (
    <PlainPage title="Editor’s desk">
      <Desk {...data} />
    </PlainPage>
  ));
}
