import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { TimelineView } from "@/components/timeline/timeline-view";
import { essayPath, timelinePath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { AppError } from "@/lib/errors";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { timelineTexts } from "@/lib/gloss/page-texts";
import { absoluteUrl } from "@/lib/site";
import { shownEvents } from "@/lib/timeline/choices";
import { frameOf } from "@/lib/timeline/narrow";
import { readTimeline } from "@/lib/timeline/queries";
import { parseTimelineView } from "@/lib/timeline/view";
import { loadExplained } from "../load-explained";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function load({ params, searchParams }: Props) {
  const essay = await findEssay(visitor, (await params).slug);
  const timeline = await cachedFor(essay, ["timeline"], () => readTimeline(visitor, essay));
  const frame = frameOf(timeline.events.map(({ span }) => span));
  const parsed = parseTimelineView(await searchParams, { ...frame, sections: timeline.sections });
  if (!parsed.ok) throw new AppError("invalid", parsed.problem);
  const { view, range } = parsed;
  const texts = timelineTexts(shownEvents(timeline.events, view, range), timeline);
  return { essay, timeline, frame, view, range, glosses: explainIn(await loadExplained(essay), texts) };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay }) => ({
      title: `Timeline of ${essayLabel(essay)}`,
      description: `The dated events that the claims of ${essayLabel(essay)} speak of, and which works could use which records.`,
      alternates: { canonical: timelinePath(essay.slug) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, timeline, frame, view, range, glosses }) => (
      <EssayPage essay={essay} current="timeline" address={absoluteUrl(timelinePath(essay.slug))}>
        <Breadcrumbs crumbs={[{ label: essayLabel(essay), href: essayPath(essay.slug) }, { label: "Timeline" }]} />
        <TimelineView slug={essay.slug} timeline={timeline} view={view} range={range} glosses={glosses} {...frame} />
      </EssayPage>
    ),
  );
}
