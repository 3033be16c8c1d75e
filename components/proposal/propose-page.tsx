import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { essayPath } from "@/lib/addresses";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { absoluteUrl } from "@/lib/site";

type Props = {
  essay: EssayHead;
  title: string;
  /** What it is about, with the way back there. */
  on: { label: string; href: string };
  /** What stands beside the form. */
  aside?: ReactNode;
  children: ReactNode;
};

/** Frame of a page that proposes something, and of a proposal. */
export function ProposePage({ essay, title, on, aside, children }: Props) {
  return (
    <EssayPage essay={essay} address={absoluteUrl(on.href)}>
      <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: title }]} />
      <div className="page-width">
        <h1 className="mt-4 text-title">{title}</h1>
        <p className="measure mt-1">
          <a href={on.href}>{on.label}</a>
        </p>
        <div className="proposal-columns">
          {aside && <div>{aside}</div>}
          <div>{children}</div>
        </div>
      </div>
    </EssayPage>
  );
}
