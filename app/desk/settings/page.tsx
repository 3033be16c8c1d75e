import { pageWith } from "@/app/page-with";
import { returnedForm } from "@/app/returned-form";
import { type SearchParams, searchParam } from "@/app/search-param";
import { PlainPage } from "@/components/layout/plain-page";
import { SettingsForm } from "@/components/settings/settings-form";
import { currentActor } from "@/lib/auth/current-actor";
import { readSettingsToChange } from "@/lib/settings/commands";

export const metadata = { title: "Settings", robots: { index: false } };

async function load(searchParams: SearchParams) {
  const settings = await readSettingsToChange(await currentActor());
  const changed = (await searchParam(searchParams, "done")) === "changed";
  return { settings, changed, returned: await returnedForm("settings/change") };
}

export default function Page({ searchParams }: { searchParams: SearchParams }) {
  return pageWith(
    () => load(searchParams),
    (data) => (
      <PlainPage title="Settings">
        <SettingsForm {...data} />
      </PlainPage>
    ),
  );
}
