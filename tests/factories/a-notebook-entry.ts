import type { NotebookEntry } from "@/lib/notebook/notebook";

/** A note as its author's notebook holds it. */
export const aNotebookEntry = (more: Partial<NotebookEntry> = {}): NotebookEntry => ({
  id: "00000000-0000-4000-8000-000000000001",
  kind: "comment",
  visibility: "public",
  group: null,
  author: { id: "m", name: "Ada Lovelace", role: "scholar" },
  target: "claim",
  targetKey: "1.1",
  paragraph: 1,
  exact: null,
  orphan: false,
  body: "Is *that* so?",
  tags: ["sources"],
  link: null,
  sources: [],
  version: 1,
  createdAt: new Date("2026-01-02T03:04:05Z"),
  editedAt: null,
  state: "shown",
  hiddenReason: null,
  parent: null,
  root: null,
  can: { edit: true, withdraw: true, restore: false, answer: true, report: false, hide: false },
  essay: { slug: "reform", label: "Author, “The Reform”" },
  ...more,
});
