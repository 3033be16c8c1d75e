import type { ReturnedForm } from "@/lib/forms/returned-form";

/** A form filled in beforehand: with what was typed, where it came back, or else with what is there already. */
export const prefilled = (returned: ReturnedForm | null, values: ReturnedForm["values"]): ReturnedForm =>
  returned ?? { problem: null, fields: {}, values };
