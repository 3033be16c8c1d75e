import { annotationPath } from "@/lib/addresses";
import { csvText } from "@/lib/formats/csv";
import { markdownText } from "@/lib/formats/markdown";
import { shortReference } from "@/lib/sources/short-reference";
import type { NotebookEntry } from "./notebook";

type Absolute = (path: string) => string;

const addressOf = ({ essay, id }: NotebookEntry, absolute: Absolute) => absolute(annotationPath(essay.slug, id));

/** What a note is about, in words. */
export function placeOf({ target, targetKey, paragraph, exact }: NotebookEntry): string {
  const at = paragraph === null ? "" : `¶${paragraph}`;
  switch (target) {
    case "claim":
      return `claim ${targetKey}`;
    case "paragraph":
      return at;
    case "text":
      return exact === null ? at : `${at}, “${exact}”`;
    case "position":
    case "citation":
      return [`${target} ${targetKey}`, at].filter(Boolean).join(", ");
    case "note":
      return [`editor’s note ${targetKey}`, at].filter(Boolean).join(", ");
  }
}

const sourceOf = ({ csl, locator }: NotebookEntry["sources"][number]): string => {
  const { names, title, year } = shortReference(csl);
  return [names, title, year, locator].filter(Boolean).join(", ");
};

const columns = [
  "essay",
  "place",
  "kind",
  "readers",
  "state",
  "tags",
  "note",
  "sources",
  "written",
  "edited",
  "address",
];

/** Notes as a table (RFC 4180). */
export const notebookCsv = (entries: readonly NotebookEntry[], absolute: Absolute): string =>
  csvText([
    columns,
    ...entries.map((entry) => [
      entry.essay.label,
      placeOf(entry),
      entry.kind,
      entry.group ? `group ${entry.group.name}` : entry.visibility,
      entry.state,
      entry.tags.join(", "),
      entry.body,
      entry.sources.map(sourceOf).join("; "),
      entry.createdAt.toISOString(),
      entry.editedAt?.toISOString() ?? "",
      addressOf(entry, absolute),
    ]),
  ]);

function markdownEntry(entry: NotebookEntry, absolute: Absolute): string {
  const facts = [
    entry.kind,
    entry.group ? `group ${entry.group.name}` : entry.visibility,
    ...(entry.state === "shown" ? [] : [entry.state]),
    entry.createdAt.toISOString().slice(0, 10),
    ...entry.tags.map((tag) => `#${tag}`),
  ];
  const sources = entry.sources.map((source) => `- ${markdownText(sourceOf(source))}\n`).join("");
  return [
    `## ${markdownText(placeOf(entry))}\n`,
    `${markdownText(facts.join(" · "))} · <${addressOf(entry, absolute)}>\n`,
    // The note is Markdown itself.
    `${entry.body.trim()}\n`,
    ...(sources ? [sources] : []),
  ].join("\n");
}

/** Notes as Markdown, under the essays that they are about, in the order in which they come. */
export function notebookMarkdown(entries: readonly NotebookEntry[], absolute: Absolute): string {
  const parts: string[] = [];
  let essay = "";
  for (const entry of entries) {
    if (entry.essay.slug !== essay) parts.push(`# ${markdownText(entry.essay.label)}\n`);
    essay = entry.essay.slug;
    parts.push(markdownEntry(entry, absolute));
  }
  return parts.join("\n");
}
