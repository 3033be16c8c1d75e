import { languageTag } from "@/lib/sources/language";
import type { OtherTitles as Titles } from "@/lib/sources/source";

/** The title in its own script, and in English between brackets, as a bibliography has it. */
export function OtherTitles({ titles, language }: { titles: Titles; language: string | null }) {
  const { original, english } = titles;
  return (
    <>
      {original && <span lang={languageTag(language, original)}>{original}</span>}
      {original && english && " "}
      {english && <span>[{english}]</span>}
    </>
  );
}
