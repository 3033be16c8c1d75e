import { siteUrl } from "@/lib/site";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** A page that says what is wrong with the request and what to do. */
export function ProblemPage({
  title,
  sentence,
  way,
}: {
  title: string;
  sentence: string;
  way?: { href: string; label: string };
}) {
  const { href, label } = way ?? { href: "/", label: "Go to the essays" };
  return (
    <>
      <SiteHeader />
      <main id="content" className="page-width">
        <div className="measure py-16">
          <h1 className="text-heading">{title}</h1>
          <p className="mt-4">{sentence}</p>
          <p className="mt-4">
            <a href={href}>{label}</a>
          </p>
        </div>
      </main>
      <SiteFooter stamp={{ address: siteUrl(), date: new Date() }} />
    </>
  );
}
