"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { isSingleKey } from "@/components/ui/single-keys";
import { searchPath } from "@/lib/addresses";
import { isSearchKey } from "@/lib/search/shortcut";
import { suggestionKinds } from "./kind-words";
import { useSuggestions } from "./use-suggestions";

/** `/` leads to the field, unless something is being typed. */
function useShortcut(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isSearchKey(event) || !isSingleKey(event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [field]);
}

/**
 * The search field with suggestions: a combobox after the WAI-ARIA pattern (list autocomplete, manual selection).
 * Without a script it is a plain form.
 */
export function SearchBox({ q = "", large = false }: { q?: string; large?: boolean }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);
  /** What was typed since the list was last closed; null while it is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed);
  const open = typed !== null && suggestions.length > 0;
  const chosen = open ? suggestions[active] : undefined;
  useEffect(() => setReady(true), []);
  useShortcut(field);

  const close = () => {
    setTyped(null);
    setActive(-1);
  };
  const goTo = (path: string) => {
    close();
    window.location.assign(path);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return setTyped(event.currentTarget.value);
      // The field itself stands between the last suggestion and the first.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      goTo(chosen.path);
    }
  };

  return (
    <search className={`search-box no-print${large ? " large" : ""}`}>
      <form action={searchPath}>
        <label htmlFor={`${id}field`} className="sr-only">
          Search the maps
        </label>
        <input
          ref={field}
          id={`${id}field`}
          type="search"
          name="q"
          defaultValue={q}
          placeholder={large ? undefined : "Search"}
          autoComplete="off"
          spellCheck={false}
          {...(ready && {
            role: "combobox",
            "aria-expanded": open,
            "aria-controls": `${id}list`,
            "aria-autocomplete": "list",
            "aria-activedescendant": chosen ? `${id}${active}` : undefined,
            "aria-keyshortcuts": "/",
          })}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button type="submit">Search</button>
        <div id={`${id}list`} role="listbox" aria-label="Suggestions" hidden={!open}>
          {open &&
            suggestions.map(({ title, kind, path }, at) => (
              // The keyboard stays in the field, which says which one is active.
              <div
                key={`${path} ${title}`}
                id={`${id}${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => goTo(path)}
                onKeyDown={undefined}
              >
                {title} <small>{suggestionKinds[kind]}</small>
              </div>
            ))}
        </div>
      </form>
    </search>
  );
}
