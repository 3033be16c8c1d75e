import { pageWith } from "@/app/page-with";
import { prefilled } from "@/components/form/prefilled";
import { ClaimFields } from "@/components/proposal/claim-fields";
import { ProposeForm } from "@/components/proposal/propose-form";
import { ProposePage } from "@/components/proposal/propose-page";
import { claimPath, proposeCorrectionPath, proposePositionPath } from "@/lib/addresses";
import { loadProposalForm, type ProposeProps, targetOf } from "../load-proposal-form";

export const metadata = { title: "Propose a correction", robots: { index: false } };

async function load(props: ProposeProps) {
  return loadProposalForm(props, "proposals/correction", await targetOf(props, ["claim"]));
}

export default function Page(props: ProposeProps) {
  return pageWith(
    () => load(props),
    ({ essay, form, key, about, returned }) => {
      const filled = prefilled(returned, form.values);
      return (
        <ProposePage
          essay={essay}
          title="Propose a correction"
          on={{ label: form.about ?? "", href: claimPath(essay.slug, key) }}
        >
          <p className="measure mb-6 text-medium text-soft">
            A correction is of the map, never of the essay: what the claim says that the essay says, whose view it is,
            how the essay puts it. Whoever holds that the essay is wrong has{" "}
            <a href={proposePositionPath(essay.slug, "claim", key)}>a position</a>, or writes{" "}
            <a href={`${claimPath(essay.slug, key)}#annotations`}>a note</a>.
          </p>
          <ProposeForm
            action="proposals/correction"
            back={proposeCorrectionPath(essay.slug, key)}
            about={about}
            hidden={{ essay: essay.slug, claim: key }}
            returned={filled}
          >
            <ClaimFields choices={form.choices} returned={filled} />
          </ProposeForm>
        </ProposePage>
      );
    },
  );
}
