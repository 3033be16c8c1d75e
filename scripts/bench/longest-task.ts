import type { Browser, Page } from "@playwright/test";

type TraceEvent = { name: string; pid: number; tid: number; ts: number; tdur?: number; args?: { name?: string } };

/** What a page's main thread did: its longest task, in milliseconds, and how many took more than fifty. */
export type Tasks = { longest: number; over50: number };

const task = "ThreadControllerImpl::RunTask";

type Watched = {
  all: Tasks;
  /** Those that began after the first words were painted; all, where that was not while it was watched. */
  sincePaint: Tasks;
};

function sum(tasks: readonly TraceEvent[]): Tasks {
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(0, ...times), over50: times.filter((ms) => ms > 50).length };
}

/**
 * Reads the tasks of the page out of a trace, from the thread that had most to do. They are measured in time of the
 * processor, which what else the machine does makes no longer.
 */
function tasksOf(trace: Buffer): Watched {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const ofThread = threads.map(({ pid, tid }) =>
    traceEvents.filter((event) => event.name === task && event.pid === pid && event.tid === tid),
  );
  const busy = (tasks: readonly TraceEvent[]) => tasks.reduce((time, { tdur = 0 }) => time + tdur, 0);
  const [all = []] = ofThread.toSorted((a, b) => busy(b) - busy(a));
  const painted = traceEvents.find(({ name, pid }) => name === "firstContentfulPaint" && pid === all[0]?.pid);
  return { all: sum(all), sincePaint: sum(all.filter(({ ts }) => ts > (painted?.ts ?? 0))) };
}

/** Does something with a page and says how long its main thread was kept. What asks the page itself would be counted. */
export async function watchTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<Watched> {
  await browser.startTracing(page, { categories: ["-*", "toplevel", "loading"] });
  await work();
  return tasksOf(await browser.stopTracing());
}
