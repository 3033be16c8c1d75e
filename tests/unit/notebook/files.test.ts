import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { notebookCsv, notebookMarkdown, placeOf } from "@/lib/notebook/files";
import { aNotebookEntry } from "@/tests/factories/a-notebook-entry";

const absolute = (path: string) => `https://here.example${path}`;

describe("placeOf", () => {
  it.each([
    [{}, "claim 1.1"],
    [{ target: "paragraph", targetKey: null }, "¶1"],
    [{ target: "text", targetKey: null, exact: "some words" }, "¶1, “some words”"],
    [{ target: "citation", targetKey: "1.c1" }, "citation 1.c1, ¶1"],
    [{ target: "position", targetKey: "p-x", paragraph: null }, "position p-x"],
    [{ target: "note", targetKey: "n-1" }, "editor’s note n-1, ¶1"],
  ] as const)("names the place of %j", (more, place) => expect(placeOf(aNotebookEntry(more))).toBe(place));
});

describe("notebookCsv", () => {
  it("gives a record for each note, with nothing that a spreadsheet would run", () => {
    const csv = notebookCsv(
      [
        aNotebookEntry({ body: "=HYPERLINK(1)", tags: ["a", "b"], editedAt: new Date("2026-02-03T00:00:00Z") }),
        aNotebookEntry({ visibility: "group", group: { id: "g", name: "+class" }, state: "withdrawn" }),
      ],
      absolute,
    );
    const [head, first, second, ...rest] = csv.split("\r\n");
    expect(head).toBe("essay,place,kind,readers,state,tags,note,sources,written,edited,address");
    expect(first).toContain(`,"a, b",'=HYPERLINK(1),`);
    expect(first).toContain(",2026-02-03T00:00:00.000Z,https://here.example/essays/reform/annotations/00000000");
    expect(second).toContain(",group +class,withdrawn,");
    expect(rest).toEqual([""]);
  });

  it("names the works that a note cites", () => {
    const csl = {
      id: "x",
      type: "book",
      title: "A Book",
      author: [{ family: "Getty" }],
      issued: { "date-parts": [[1985]] },
    } as const;
    const csv = notebookCsv(
      [aNotebookEntry({ sources: [{ source: null, csl: csl as never, locator: "12" }] })],
      absolute,
    );
    expect(csv).toContain('"Getty, A Book, 1985, 12"');
  });
});

describe("notebookMarkdown", () => {
  it("sets each note under its essay, as it was written", () => {
    const markdown = notebookMarkdown(
      [
        aNotebookEntry(),
        aNotebookEntry({ targetKey: "1.2" }),
        aNotebookEntry({ essay: { slug: "other", label: "# Other *one*" } }),
      ],
      absolute,
    );
    const headings = fromMarkdown(markdown).children.flatMap((node) =>
      node.type === "heading" ? [`${node.depth} ${textOf(node)}`] : [],
    );
    expect(headings).toEqual([
      "1 Author, “The Reform”",
      "2 claim 1.1",
      "2 claim 1.2",
      "1 # Other *one*",
      "2 claim 1.1",
    ]);
    expect(markdown.match(/Is \*that\* so\?/g)).toHaveLength(3);
    expect(markdown).toContain("comment · public · 2026-01-02 · #sources");
  });
});
