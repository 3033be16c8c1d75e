/** What was in the middle of the window, and how far below the top of the window it began, in pixels. */
type Place = { id: string; top: number };

/** Under this name a tab keeps the place of each page in its history. Older browsers do not tell pages of one address apart. */
const keyOfPage = () => `place ${window.navigation?.currentEntry?.key ?? window.location.href}`;

function keepPlace(): void {
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.closest("[id]");
  if (!middle) return;
  const place: Place = { id: middle.id, top: middle.getBoundingClientRect().top };
  try {
    sessionStorage.setItem(keyOfPage(), JSON.stringify(place));
  } catch {
    // A browser that keeps nothing goes back to about the place.
  }
}

function keptPlace(): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOfPage()) ?? "null") as Place | null;
  } catch {
    return null;
  }
}

/**
 * Whoever loads a page again, or comes back to it, finds it where it was. The browser itself remembers a distance from
 * the top of the page alone, and that is another as long as parts far from the window are not laid out.
 */
export function startKeptPlace(): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const place = visit && ["reload", "back_forward"].includes(visit.type) ? keptPlace() : null;
  const element = place && document.getElementById(place.id);
  if (element) window.scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
  window.addEventListener("pagehide", keepPlace);
}
