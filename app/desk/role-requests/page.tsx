import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { AnsweredRequests, OpenRequest } from "@/components/desk/role-requests";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { listRoleRequests } from "@/lib/roles/queries";

export const metadata = { title: "Requests for a role", robots: { index: false } };

async function load() {
  const { open, answered } = await listRoleRequests(await currentActor());
  const withForms = await Promise.all(
    open.map(async (request) => ({ request, returned: await returnedForm("roles/decide", request.id) })),
  );
  return { open: withForms, answered };
}

export default function Page() {
  return pageWith(load, ({ open, answered }) => (
    <PlainPage title="Requests for a role">
      {open.length === 0 && <p>Nobody waits for an answer.</p>}
      {open.map((entry) => (
        <OpenRequest key={entry.request.id} {...entry} />
      ))}
      <AnsweredRequests requests={answered} />
    </PlainPage>
  ));
}
