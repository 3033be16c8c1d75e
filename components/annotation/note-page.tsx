import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { annotationsPath, essayPath } from "@/lib/addresses";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { absoluteUrl } from "@/lib/site";

type Props = {
  essay: EssayHead;
  path: string;
  /** The way here after the essay's notes. */
  crumbs?: readonly Crumb[];
  title: string;
  children: ReactNode;
};

/** Frame of the pages of members' notes. */
export function NotePage({ essay, path, crumbs = [], title, children }: Props) {
  const { slug } = essay;
  return (
    <EssayPage essay={essay} address={absoluteUrl(path)}>
      <Breadcrumbs
        crumbs={[
          { label: essayLabel(essay), href: essayPath(slug) },
          { label: "Notes", ...(crumbs.length > 0 && { href: annotationsPath(slug) }) },
          ...crumbs,
        ]}
      />
      <div className="page-width">
        <h1 className="mt-4 text-title leading-tight">{title}</h1>
        {children}
      </div>
    </EssayPage>
  );
}
