import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { settingsPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { mostPreModerated } from "@/lib/settings/schema";

/** What holds for the whole installation. */
export function SettingsForm({
  settings,
  changed,
  returned,
}: {
  settings: { preModerated: number };
  changed: boolean;
  returned: ReturnedForm | null;
}) {
  return (
    <>
      {changed && (
        <p role="status" className="notice">
          Changed.
        </p>
      )}
      <ActionForm action="settings/change" back={settingsPath} returned={returned}>
        <Field
          name="preModerated"
          label="Public notes of a new member that wait for a moderator"
          hint="So many have to be let through before the member’s notes are shown at once. 0: none waits."
          type="number"
          min={0}
          max={mostPreModerated}
          required
          defaultValue={settings.preModerated}
          returned={returned}
        />
        <Submit>Change the settings</Submit>
      </ActionForm>
    </>
  );
}
