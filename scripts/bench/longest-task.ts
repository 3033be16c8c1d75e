import type { Browser, Page } from "@playwright/test";

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/** What a page's main thread did: its longest task, in milliseconds, and how many took more than fifty. */
export type Tasks = { longest: number; over50: number };

const task = "ThreadControllerImpl::RunTask";

/**
 * Reads the tasks of the page out of a trace, from the thread that had most to do. They are measured in time of the
 * processor, which what else the machine does makes no longer.
 */
function tasksOf(trace: Buffer): Tasks {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const ofThread = threads.map(({ pid, tid }) =>
    traceEvents
      .filter((event) => event.name === task && event.pid === pid && event.tid === tid)
      .map(({ tdur = 0 }) => tdur / 1000),
  );
  const busy = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0);
  const [page = []] = ofThread.toSorted((a, b) => busy(b) - busy(a));
  return { longest: Math.max(0, ...page), over50: page.filter((ms) => ms > 50).length };
}

/** Does something with a page and says how long its main thread was kept. What asks the page itself would be counted. */
export async function watchTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ["-*", "toplevel"] });
  await work();
  return tasksOf(await browser.stopTracing());
}
