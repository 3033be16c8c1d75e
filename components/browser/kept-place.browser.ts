import { recall, remember } from "./tab-memory";

/** What was in the middle of the window, and how far below the top of the window it began, in pixels. */
type Place = { id: string; top: number };

/** A tab keeps the place of each page in its history. Older browsers do not tell pages of one address apart. */
const keyOfPage = () => `place ${window.navigation?.currentEntry?.key ?? window.location.href}`;

function keepPlace(): void {
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.closest("[id]");
  if (middle) remember(keyOfPage(), { id: middle.id, top: middle.getBoundingClientRect().top } satisfies Place);
}

/**
 * Whoever loads a page again, or comes back to it, finds it where it was. The browser itself remembers a distance from
 * the top of the page alone, and that is another as long as parts far from the window are not laid out.
 */
export function startKeptPlace(): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const place = visit && ["reload", "back_forward"].includes(visit.type) ? recall<Place>(keyOfPage()) : null;
  const element = place && document.getElementById(place.id);
  if (element) window.scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
  window.addEventListener("pagehide", () => {
    // Who stands at the top of a page that was never left below it needs nothing kept, and is not kept waiting by it.
    if (window.scrollY > 0 || place) keepPlace();
  });
}
