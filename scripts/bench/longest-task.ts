import type { Browser, Page } from "@playwright/test";

type TraceEvent = { name: string; pid: number; tid: number; ts: number; tdur?: number; args?: { name?: string } };

/** What a page's main thread did: its longest task, in milliseconds, and how many took more than fifty. */
export type Tasks = { longest: number; over50: number };

const task = "ThreadControllerImpl::RunTask";

/** A moment of loading that the browser notes. */
type Moment = "firstContentfulPaint";

/**
 * Reads the tasks of the page out of a trace, from the thread that had most to do. They are measured in time of the
 * processor, which what else the machine does makes no longer.
 * @param since only those that begin after this moment of the trace; all where it is not told, or did not come
 */
function tasksOf(traceEvents: readonly TraceEvent[], since?: Moment): Tasks {
  const began = traceEvents.find(({ name }) => name === since)?.ts ?? Number.NEGATIVE_INFINITY;
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const ofThread = threads.map(({ pid, tid }) =>
    traceEvents
      .filter((event) => event.name === task && event.pid === pid && event.tid === tid && event.ts > began)
      .map(({ tdur = 0 }) => tdur / 1000),
  );
  const busy = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0);
  const [page = []] = ofThread.toSorted((a, b) => busy(b) - busy(a));
  return { longest: Math.max(0, ...page), over50: page.filter((ms) => ms > 50).length };
}

/**
 * Does something with a page and says how long its main thread was kept. What asks the page itself would be counted.
 * @returns all tasks, and those after the first words were painted, where that was while it was watched
 */
export async function watchTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<{ all: Tasks; sincePaint: Tasks }> {
  await browser.startTracing(page, { categories: ["-*", "toplevel", "loading"] });
  await work();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return { all: tasksOf(traceEvents), sincePaint: tasksOf(traceEvents, "firstContentfulPaint") };
}
