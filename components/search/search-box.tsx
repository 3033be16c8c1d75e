import { searchPath } from "@/lib/addresses";

/** The search field: a plain form, to which search-field.browser.ts adds suggestions. */
export function SearchBox({ q = "", large = false }: { q?: string; large?: boolean }) {
  return (
    <search className={`search-box no-print${large ? " large" : ""}`}>
      <form action={searchPath}>
        <input
          type="search"
          name="q"
          aria-label="Search the maps"
          defaultValue={q}
          placeholder={large ? undefined : "Search"}
          // More than is read, so that the page can say so.
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
