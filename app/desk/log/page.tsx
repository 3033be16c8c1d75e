import { pageWith } from "@/app/page-with";
import { type SearchParams, searchParam } from "@/app/search-param";
import { LogSheet } from "@/components/audit/log-sheet";
import { PlainPage } from "@/components/layout/plain-page";
import { deeds } from "@/lib/audit/audit";
import { readLog } from "@/lib/audit/queries";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Log", robots: { index: false } };

async function load(searchParams: SearchParams) {
  const asked = async (name: string) => (await searchParam(searchParams, name)) || null;
  const view = { deed: await asked("deed"), actor: (await asked("actor")) ?? "", before: await asked("before") };
  return { view, deeds, ...(await readLog(await currentActor(), view)) };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    (data) => (
      <PlainPage title="Log" wide>
        <LogSheet {...data} />
      </PlainPage>
    ),
  );
}
