import { GlossEntries } from "@/components/gloss/gloss-entries";
import { EssayList } from "@/components/home/essay-list";
import { ExampleClaim } from "@/components/home/example-claim";
import { Welcome } from "@/components/home/welcome";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { authorNames } from "@/lib/essays/essay";
import { listEssays } from "@/lib/essays/queries";
import { explainIn, noGlosses } from "@/lib/gloss/explained";
import { buildMatrix } from "@/lib/matrix/build";
import { exampleClaim } from "@/lib/matrix/example";
import { readMatrix } from "@/lib/matrix/queries";
import { absoluteUrl } from "@/lib/site";
import { loadExplained } from "./essays/[slug]/load-explained";
import { pageWith } from "./page-with";

export const metadata = { alternates: { canonical: "/" } };

async function load() {
  const essays = await listEssays(visitor);
  const [first] = essays;
  if (!first) return { essays, first: null, example: null, glosses: noGlosses };
  const shown = await cachedFor(first, ["example"], async () => {
    const data = await readMatrix(visitor, first);
    const example = exampleClaim(buildMatrix(data, { rows: "claims", sort: "essay" }).rows);
    const glosses = explainIn(await loadExplained(first), [[example?.claim.statement ?? null]]);
    return { example, glosses };
  });
  return { essays, first, ...shown };
}

export default function Page() {
  return pageWith(load, ({ essays, first, example, glosses }) => (
    <>
      <SiteHeader />
      <main id="content">
        <div className="page-width">
          <Welcome>
            {first && example && (
              <ExampleClaim slug={first.slug} essay={authorNames(first.authors)} example={example} glosses={glosses} />
            )}
          </Welcome>
          <EssayList essays={essays} />
        </div>
        {first && <GlossEntries slug={first.slug} glosses={glosses} />}
      </main>
      <SiteFooter stamp={{ address: absoluteUrl("/"), date: new Date() }} />
    </>
  ));
}
