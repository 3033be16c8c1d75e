import { ActionForm } from "@/components/form/action-form";
import { Field } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import type { FactorKey } from "@/lib/accounts/second-factor";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { QrCode } from "./qr-code";

/** The key for an app, as a picture and as text, and the code that proves that the app has it. */
export function FactorSetUp({
  factor: { address, key },
  returned,
}: {
  factor: FactorKey;
  returned: ReturnedForm | null;
}) {
  return (
    <>
      <p className="mb-6">
        Let an app for one-time codes read this picture, or type the key into it. Then type the code that it shows.
      </p>
      <QrCode text={address} label="The key as a picture; below it stands as text." />
      <p className="factor-key">
        Key: <code>{key}</code>
      </p>
      <ActionForm action="accounts/confirm-second-factor" back="/account/second-factor/set-up" returned={returned}>
        <Field
          name="code"
          label="Code"
          hint="Six digits. They change every half minute."
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          returned={returned}
        />
        <Submit>Turn the second factor on</Submit>
      </ActionForm>
    </>
  );
}
