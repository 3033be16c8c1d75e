import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { groupSettingsPath } from "@/lib/addresses";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Group } from "@/lib/groups/group";
import { GroupFields } from "./group-fields";

/** What the owners of a group settle: its name, and its end. */
export function GroupSettings({
  group,
  edit,
  archive,
}: {
  group: Group;
  edit: ReturnedForm | null;
  archive: ReturnedForm | null;
}) {
  const back = groupSettingsPath(group.id);
  const problem = archive?.fields.sure;
  return (
    <>
      <ActionForm action="groups/edit" back={back} about={group.id} returned={edit}>
        <input type="hidden" name="group" value={group.id} />
        <GroupFields group={group} returned={edit} />
        <Submit>Change</Submit>
      </ActionForm>
      <section aria-labelledby="archive" className="mt-10">
        <h2 id="archive" className="mb-2 text-large">
          Archive the group
        </h2>
        <p className="mb-3">
          Its members go on reading it; nobody writes, answers, invites or joins any more. This cannot be undone.
        </p>
        <ActionForm action="groups/archive" back={back} about={group.id} returned={archive}>
          <input type="hidden" name="group" value={group.id} />
          <div className="sans text-medium">
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                name="sure"
                value="yes"
                required
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem && "sure-problem"}
              />
              I want this group archived for good.
            </label>
            {problem && (
              <p id="sure-problem" className="field-problem">
                {problem}
              </p>
            )}
          </div>
          <Submit quiet>Archive {group.name}</Submit>
        </ActionForm>
      </section>
    </>
  );
}
