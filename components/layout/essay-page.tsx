import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { type HeaderEssay, SiteHeader } from "./site-header";

type Props = {
  essay: { slug: string; revision: number };
  current?: HeaderEssay["current"];
  /** Absolute address of this page. */
  address: string;
  children: ReactNode;
};

/** Frame of every page of an essay: menu, content, foot. */
export function EssayPage({ essay, current, address, children }: Props) {
  return (
    <>
      <SiteHeader essay={{ slug: essay.slug, current }} />
      <main id="content">{children}</main>
      <SiteFooter stamp={{ address, date: new Date(), revision: essay.revision }} />
    </>
  );
}
