import type { ReactNode } from "react";
import { siteUrl } from "@/lib/site";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Frame of a page that belongs to no essay: an account's, a group's, a queue. */
export function PlainPage({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="content" className="page-width">
        <div className={wide ? "py-10" : "measure py-10"}>
          <h1 className="mb-6 text-heading leading-tight">{title}</h1>
          {children}
        </div>
      </main>
      <SiteFooter stamp={{ address: siteUrl(), date: new Date() }} />
    </>
  );
}
