import { GlossEntries } from "@/components/gloss/gloss-entries";
import { PageLegend } from "@/components/position/page-legend";
import type { CheckStates } from "@/lib/checks/check";
import type { Glosses } from "@/lib/gloss/explained";
import type { SourcePage } from "@/lib/sources/source";
import { SourceHead } from "./source-head";
import { SourceRecord } from "./source-record";
import { SourceUses } from "./source-uses";

type Props = { slug: string; source: SourcePage; checks: CheckStates; glosses: Glosses };

/** A source: what it is and how to cite it on the left, what rests on it on the right; below each other on narrow screens. */
export function SourceView({ slug, source, checks, glosses }: Props) {
  return (
    <>
      <div className="page-width">
        <SourceHead slug={slug} source={source} />
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 lg:grid-cols-[minmax(0,24rem)_minmax(0,44rem)] print:block">
          <SourceRecord slug={slug} source={source} glosses={glosses} />
          <SourceUses slug={slug} source={source} checks={checks} glosses={glosses} />
        </div>
      </div>
      <PageLegend />
      <GlossEntries slug={slug} glosses={glosses} />
    </>
  );
}
