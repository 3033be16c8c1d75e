import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "@/lib/sources/bibtex";
import { parseRecords } from "@/lib/sources/parse-records";
import { ris } from "@/lib/sources/ris";
import { arbitraryCsl } from "@/tests/factories/arbitrary-csl";

const work = {
  id: "getty",
  type: "article-journal" as const,
  title: "Excesses",
  author: [{ family: "Getty", given: "J. Arch" }],
  "container-title": "Russian Review",
  issued: { "date-parts": [[2002]] },
  page: "113-138",
};

describe("parseRecords", () => {
  it.each([
    ["BibTeX", bibtex(work)],
    ["RIS", ris(work)],
    ["CSL-JSON", JSON.stringify([work])],
    ["one CSL-JSON item", JSON.stringify(work)],
  ])("reads %s", (_, text) => {
    const { items, problems } = parseRecords(`\n${text}`);
    expect(problems).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ type: work.type, title: work.title, author: work.author, page: work.page });
  });

  it("reads every CSL-JSON record of ours as it is", () => {
    fc.assert(
      fc.property(arbitraryCsl("work"), (csl) => {
        const text = JSON.stringify(csl);
        expect(parseRecords(text)).toEqual({ items: [JSON.parse(text)], problems: [] });
      }),
    );
  });

  it("keeps what our records do not know", () => {
    const { items } = parseRecords(JSON.stringify({ ...work, shelf: "B 12", keyword: "law" }));
    expect(items[0]?.custom).toEqual({ shelf: "B 12", keyword: "law" });
  });

  it("keeps names with particles, and those in one piece", () => {
    const { items } = parseRecords("@book{a, title={T}, author={Ludwig van Beethoven and {League of Nations}}}");
    expect(items[0]?.author).toEqual([{ family: "van Beethoven", given: "Ludwig" }, { literal: "League of Nations" }]);
  });

  it.each(["https://example.org/record.bib", "@book{a", "TY  - ", "{", "[]", "words", '{"type":"book"}'])(
    "says what is wrong with %s",
    (text) => {
      const { items, problems } = parseRecords(text);
      expect(items).toEqual([]);
      expect(problems).toEqual([expect.stringMatching(/^[A-Z].*\.$/)]);
    },
  );

  it("takes nothing for nothing", () => {
    expect(parseRecords("  \n")).toEqual({ items: [], problems: [] });
  });
});
