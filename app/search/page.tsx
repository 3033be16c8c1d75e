import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SearchPage } from "@/components/search/search-page";
import { searchPath } from "@/lib/addresses";
import { currentActor } from "@/lib/auth/current-actor";
import { httpStatus } from "@/lib/errors";
import { setResponseStatus } from "@/lib/exchange";
import { readSearch } from "@/lib/search/queries";
import { parseSearchView, searchAddress } from "@/lib/search/view";
import { absoluteUrl } from "@/lib/site";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function load({ searchParams }: Props) {
  const parsed = parseSearchView(await searchParams);
  if (parsed.problems.length > 0) setResponseStatus(httpStatus.invalid);
  return { ...parsed, findings: await readSearch(await currentActor(), parsed.view) };
}

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return metadataWith(
    async () => parseSearchView(await searchParams),
    ({ view }) => ({
      title: view.q ? `Search: ${view.q}` : "Search",
      description: "Search claims, positions, sources, people and terms, in English and in Russian.",
      alternates: { canonical: searchPath },
      robots: view.q ? { index: false } : undefined,
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => (
      <>
        <SiteHeader withSearch={false} />
        <main id="content">
          <SearchPage {...data} />
        </main>
        <SiteFooter stamp={{ address: absoluteUrl(searchAddress(data.view)), date: new Date() }} />
      </>
    ),
  );
}
