import { useEffect, useState } from "react";
import { suggestionsPath } from "@/lib/addresses";
import type { SearchSuggestion } from "@/lib/search/result";

/** How long typing must rest before the server is asked, in milliseconds. */
const rest = 120;

const none: SearchSuggestion[] = [];

/** What the server suggests for what is typed; null asks for nothing. A failure is no suggestion. */
export function useSuggestions(typed: string | null): SearchSuggestion[] {
  const [found, setFound] = useState({ typed: "", suggestions: none });
  const asked = typed?.trim() ?? "";
  useEffect(() => {
    if (asked.length < 2) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${suggestionsPath}?${new URLSearchParams({ q: asked })}`, controller);
        if (response.ok) setFound({ typed: asked, suggestions: await response.json() });
      } catch {
        // Aborted by the next letter, or offline: the field works without.
      }
    }, rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  // While the next answer is awaited the last one stays, so that the list does not flicker.
  return asked.length < 2 ? none : found.suggestions;
}
