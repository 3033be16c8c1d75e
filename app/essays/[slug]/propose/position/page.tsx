import { pageWith } from "@/app/page-with";
import { prefilled } from "@/components/form/prefilled";
import { HeldPositions } from "@/components/proposal/held-positions";
import { PositionFields } from "@/components/proposal/position-fields";
import { ProposeForm } from "@/components/proposal/propose-form";
import { ProposePage } from "@/components/proposal/propose-page";
import { claimPath, proposePositionPath, questionPath } from "@/lib/addresses";
import { loadProposalForm, type ProposeProps, targetOf } from "../load-proposal-form";

export const metadata = { title: "Propose a position", robots: { index: false } };

async function load(props: ProposeProps) {
  const target = await targetOf(props, ["claim", "question"]);
  const on: "claim" | "question" = "claim" in target ? "claim" : "question";
  return { on, ...(await loadProposalForm(props, "proposals/position", target)) };
}

export default function Page(props: ProposeProps) {
  return pageWith(
    () => load(props),
    ({ essay, form, key, on, about, returned }) => {
      const { slug } = essay;
      const filled = prefilled(returned, {});
      const path = on === "claim" ? claimPath(slug, key) : questionPath(slug, key);
      return (
        <ProposePage
          essay={essay}
          title="Propose a position"
          on={{ label: form.about ?? "", href: path }}
          aside={<HeldPositions held={form.held} />}
        >
          <ProposeForm
            action="proposals/position"
            back={proposePositionPath(slug, on, key)}
            about={about}
            hidden={{ essay: slug, on, key }}
            returned={filled}
          >
            <PositionFields slug={slug} choices={form.choices} returned={filled} />
          </ProposeForm>
        </ProposePage>
      );
    },
  );
}
