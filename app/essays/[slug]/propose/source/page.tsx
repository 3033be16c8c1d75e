import { pageWith } from "@/app/page-with";
import { prefilled } from "@/components/form/prefilled";
import { ProposeForm } from "@/components/proposal/propose-form";
import { ProposePage } from "@/components/proposal/propose-page";
import { SourceFields } from "@/components/proposal/source-fields";
import { proposeSourcePath, sourcesPath } from "@/lib/addresses";
import { essayLabel } from "@/lib/essays/essay";
import { loadProposalForm, type ProposeProps } from "../load-proposal-form";

export const metadata = { title: "Propose a source", robots: { index: false } };

export default function Page(props: ProposeProps) {
  return pageWith(
    () => loadProposalForm(props, "proposals/source", null),
    ({ essay, about, returned }) => {
      const filled = prefilled(returned, {});
      return (
        <ProposePage
          essay={essay}
          title="Propose a source"
          on={{ label: `For the sources of ${essayLabel(essay)}`, href: sourcesPath(essay.slug) }}
        >
          <ProposeForm
            action="proposals/source"
            back={proposeSourcePath(essay.slug)}
            about={about}
            hidden={{ essay: essay.slug }}
            returned={filled}
          >
            <SourceFields returned={filled} />
          </ProposeForm>
        </ProposePage>
      );
    },
  );
}
