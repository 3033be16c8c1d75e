import { Legend } from "@/components/position/legend";
import { type ReaderSection, sectionAnchor, sectionRange } from "@/lib/reader/reader";

function List({ sections }: { sections: readonly ReaderSection[] }) {
  return (
    <>
      <ol>
        {sections.map((section) => (
          <li key={sectionRange(section)}>
            {section.heading && <a href={`#${sectionAnchor(section.heading.key)}`}>{section.heading.title}</a>}{" "}
            <span className="whitespace-nowrap text-faint">{sectionRange(section)}</span>
          </li>
        ))}
      </ol>
      <Legend />
    </>
  );
}

/** The sections with their ranges: beside the text on wide screens, folded above it on narrow ones. */
export function Contents({ sections }: { sections: readonly ReaderSection[] }) {
  return (
    <>
      <nav aria-label="Sections" className="contents-list no-print max-lg:hidden">
        <List sections={sections} />
      </nav>
      <nav aria-label="Sections" className="contents-list mb-6 no-print lg:hidden">
        <details>
          <summary className="py-1">Sections, and what the marks mean</summary>
          <List sections={sections} />
        </details>
      </nav>
    </>
  );
}
