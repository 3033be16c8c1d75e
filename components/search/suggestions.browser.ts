import { suggestionsPath } from "@/lib/addresses";
import type { SearchSuggestion } from "@/lib/search/result";

/** How long typing must rest before the server is asked, in milliseconds. */
const rest = 120;

/** How many characters are enough to suggest by. */
const enough = 2;

/**
 * Asks the server for suggestions as somebody types: the last question alone is answered. While an answer is awaited
 * `show` is not called, so that a list does not flicker; too few characters have none, and neither has a question that
 * nobody answers.
 */
export function suggestionsFor(show: (suggestions: readonly SearchSuggestion[]) => void) {
  let last = new AbortController();
  return {
    /** What stands in the field now. */
    ask(typed: string): void {
      last.abort();
      last = new AbortController();
      const { signal } = last;
      const q = typed.trim();
      if (q.length < enough) {
        show([]);
        return;
      }
      const timer = setTimeout(async () => {
        try {
          const response = await fetch(`${suggestionsPath}?${new URLSearchParams({ q })}`, { signal });
          const suggestions: SearchSuggestion[] = response.ok ? await response.json() : [];
          if (!signal.aborted) show(suggestions);
        } catch {
          // Aborted by the next letter, or offline: the field works without, and a former list is none of this text.
          if (!signal.aborted) show([]);
        }
      }, rest);
      signal.addEventListener("abort", () => clearTimeout(timer));
    },
    /** Nothing is awaited any more. */
    forget: () => last.abort(),
  };
}
