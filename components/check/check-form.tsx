import { ActionForm } from "@/components/form/action-form";
import { Field, TextArea, typedBefore } from "@/components/form/field";
import { Submit } from "@/components/form/submit";
import { citationPath } from "@/lib/addresses";
import type { QuotationComparison } from "@/lib/checks/compare-quotation";
import { longestQuotation } from "@/lib/checks/schema";
import { checkOutcomes } from "@/lib/checks/vocabulary";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { CheckMark } from "./check-mark";
import { outcomeWords } from "./check-words";
import { Comparison } from "./comparison";

const outcomes = ["confirmed", "imprecise", "not-found", "misrepresents"] as const;

/** What was found, as a choice of one. */
function Outcomes({ returned }: { returned: ReturnedForm | null }) {
  const chosen = typedBefore(returned, "outcome");
  const problem = returned?.fields.outcome;
  return (
    <fieldset className="field choices">
      <legend>What you found</legend>
      {outcomes.map((outcome) => (
        <label key={outcome} className={`check-${outcome}`}>
          <input type="radio" name="outcome" value={outcome} defaultChecked={outcome === chosen} required />
          <span>
            <CheckMark outcome={outcome} /> <b>{outcomeWords[outcome]}</b>: {checkOutcomes[outcome]}
          </span>
        </label>
      ))}
      {problem && <p className="field-problem">{problem}</p>}
    </fieldset>
  );
}

/** Word that the words may be shown here. */
function Rights({ returned }: { returned: ReturnedForm | null }) {
  const problem = returned?.fields.rights;
  return (
    <div className="field choices">
      <label>
        <input
          type="checkbox"
          name="rights"
          value="yes"
          defaultChecked={typedBefore(returned, "rights") === "yes"}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "rights-problem" : undefined}
        />
        <span>These words may be shown here: they are free, or short enough to be quoted.</span>
      </label>
      {problem && (
        <p id="rights-problem" className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

type Props = {
  slug: string;
  citation: string;
  /** Of the citation as the page shows it. */
  print: string;
  hasText: boolean;
  returned: ReturnedForm | null;
  /** What was typed beside what the essay prints, once that was asked for. */
  comparison: QuotationComparison | null;
};

/** How to copy words; and, where nothing of the essay’s text is at hand, that they cannot be compared. */
const quotationHint = (hasText: boolean): string =>
  `In the essay’s language; an ellipsis where you leave words out. ${longestQuotation.toLocaleString("en")} characters at most.${
    hasText ? "" : " The essay’s text is not held here for you to read, so they are not set beside it."
  }`;

/** Records that a citation was looked up. */
export function CheckForm({ slug, citation, print, hasText, returned, comparison }: Props) {
  const common = { returned };
  return (
    <ActionForm
      action="checks/record"
      back={`${citationPath(slug, citation)}#check`}
      about={citation}
      returned={returned}
      label="Record a check"
    >
      <input type="hidden" name="essay" value={slug} />
      <input type="hidden" name="citation" value={citation} />
      <input type="hidden" name="print" value={print} />
      <Outcomes returned={returned} />
      <Field
        {...common}
        name="edition"
        label="Edition or copy that you saw"
        hint="Place, publisher and year, the archive’s copy, or the address of a scan."
        required
        maxLength={500}
      />
      <Field {...common} name="pages" label="Pages that you saw" maxLength={100} />
      <TextArea
        {...common}
        name="note"
        label="Note"
        hint="What stands there. Needed, unless the citation is confirmed."
        maxLength={4000}
      />
      <TextArea
        {...common}
        name="quotation"
        label="The words of the work, if they may be shown"
        hint={quotationHint(hasText)}
        maxLength={longestQuotation}
      />
      {comparison && <Comparison comparison={comparison} />}
      <Rights returned={returned} />
      <div className="flex flex-wrap gap-3">
        <Submit name="deed" value="record">
          Record the check
        </Submit>
        {hasText && (
          <Submit name="deed" value="compare" quiet unchecked>
            Compare the words first
          </Submit>
        )}
      </div>
      <p className="field-hint sans">
        A check cannot be changed or taken back. Whoever looks again records another, and both stay.
      </p>
    </ActionForm>
  );
}
