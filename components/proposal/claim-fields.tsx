import { ChoiceField } from "@/components/form/choices";
import { Select, TextArea } from "@/components/form/field";
import { centralities, claimTypes, essayStances, modalities } from "@/lib/claims/vocabulary";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { Choice, Choices } from "@/lib/proposals/proposal";

const meaning = (vocabulary: Record<string, string>): Choice[] =>
  Object.entries(vocabulary).map(([value, words]) => ({ value, label: `${value}: ${words}` }));

/** The fields of a claim that can be corrected. */
export function ClaimFields({ choices, returned }: { choices: Choices; returned: ReturnedForm }) {
  const holders = [...choices.interpretations, ...choices.people];
  return (
    <>
      <TextArea
        name="statement"
        label="What the essay asserts"
        hint="In the editors’ own words, not the essay’s, and no stronger than the essay puts it."
        required
        maxLength={4000}
        returned={returned}
      />
      <div className="grid w-full items-start gap-x-4 gap-y-4 sm:grid-cols-2">
        <Select name="type" label="Type" options={meaning(claimTypes)} returned={returned} />
        <Select name="modality" label="How the essay puts it" options={meaning(modalities)} returned={returned} />
        <Select name="holder" label="Whose view it is" options={holders} returned={returned} />
        <Select
          name="reportedThrough"
          label="Through whom the essay has it"
          options={[{ value: "", label: "nobody" }, ...holders]}
          returned={returned}
        />
        <Select
          name="essayStance"
          label="What the essay does with it"
          options={meaning(essayStances)}
          returned={returned}
        />
        <Select name="centrality" label="Centrality" options={meaning(centralities)} returned={returned} />
      </div>
      <ChoiceField
        name="questions"
        legend="Questions to which it belongs"
        type="checkbox"
        options={choices.questions}
        returned={returned}
      />
    </>
  );
}
