import { z } from "zod";
import { pageWith } from "@/app/page-with";
import type { SearchParams } from "@/app/search-param";
import { MemberList } from "@/components/desk/member-list";
import { PlainPage } from "@/components/layout/plain-page";
import { currentActor } from "@/lib/auth/current-actor";
import { roles } from "@/lib/auth/roles";
import { listMembers } from "@/lib/members/queries";

export const metadata = { title: "Members", robots: { index: false } };

/** What the address may ask for; whatever else it says counts for nothing. */
const filterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  role: z.enum(roles).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

async function load(searchParams: SearchParams) {
  const { q, ...rest } = filterSchema.parse(await searchParams);
  const filter = { words: q, ...rest };
  return { filter, ...(await listMembers(await currentActor(), filter)) };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    (data) => (
      <PlainPage title="Members" wide>
        <MemberList {...data} />
      </PlainPage>
    ),
  );
}
