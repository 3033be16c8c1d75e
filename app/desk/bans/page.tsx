import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { PlainPage } from "@/components/layout/plain-page";
import { BannedList } from "@/components/members/bans";
import { currentActor } from "@/lib/auth/current-actor";
import { listBanned } from "@/lib/members/bans";

export const metadata = { title: "Banned members", robots: { index: false } };

const sentences: Record<string, string> = {
  banned: "Done: their sessions have ended, and they cannot sign in.",
  unbanned: "Done: they can sign in again.",
};

async function load(searchParams: SearchParams) {
  const banned = await listBanned(await currentActor());
  const refused = await Promise.all(
    banned.map(async ({ id }) => {
      const returned = await returnedForm("moderation/unban", id);
      return returned ? [[id, returned] as const] : [];
    }),
  );
  const done = sentences[(await searchParam(searchParams, "done")) ?? ""];
  return { banned, returned: Object.fromEntries(refused.flat()), done };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    ({ done, ...data }) => (
      <PlainPage title="Banned members">
        {done && (
          <p role="status" className="notice">
            {done}
          </p>
        )}
        <BannedList {...data} />
      </PlainPage>
    ),
  );
}
