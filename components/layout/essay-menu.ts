import {
  argumentPath,
  comparePath,
  coveragePath,
  essayPath,
  glossaryPath,
  peoplePath,
  readPath,
  restsOnPath,
  sourcesPath,
  timelinePath,
} from "@/lib/addresses";

/** The pages of an essay, in the order of the menu; `letter` leads to each after the key `g`. */
export const essayMenu = [
  { key: "overview", label: "Who holds what", path: essayPath, letter: "m" },
  { key: "read", label: "Read", path: (slug: string) => readPath(slug), letter: "r" },
  { key: "compare", label: "Compare", path: comparePath, letter: "c" },
  { key: "rests-on", label: "What it rests on", path: restsOnPath, letter: "w" },
  { key: "argument", label: "Argument", path: argumentPath, letter: "a" },
  { key: "timeline", label: "Timeline", path: timelinePath, letter: "t" },
  { key: "sources", label: "Sources", path: sourcesPath, letter: "s" },
  { key: "people", label: "People", path: peoplePath, letter: "p" },
  { key: "glossary", label: "Glossary", path: (slug: string) => glossaryPath(slug), letter: "l" },
  { key: "coverage", label: "Coverage", path: coveragePath, letter: "v" },
] as const;

/** A page of the menu. */
export type EssayMenuKey = (typeof essayMenu)[number]["key"];
