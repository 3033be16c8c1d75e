import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GET as getCsv } from "@/app/essays/[slug]/compare/csv/route";
import { GET as getMarkdown } from "@/app/essays/[slug]/compare/markdown/route";
import { clearCache } from "@/lib/cache";
import { tableColumns } from "@/lib/compare/table-file";
import type { DebateMap, MapPosition } from "@/lib/maps/document";
import { aMap } from "@/tests/factories/a-map";
import { at } from "@/tests/factories/spoilt-map";
import { readCsv } from "@/tests/setup/read-csv";
import { storeMap } from "@/tests/setup/stored-map";

const base = aMap();
const { slug } = base.essay;
const both = "with=getty&with=totalitarian";

const get = { csv: getCsv, markdown: getMarkdown };

function ask(format: keyof typeof get, query: string, essay = slug): Promise<Response> {
  const request = new Request(`http://localhost/essays/${essay}/compare/${format}?${query}`);
  return get[format](request, { params: Promise.resolve({ slug: essay }) });
}

/** The lines of a table in CSV, each by its columns. */
async function linesOf(query: string): Promise<Record<string, string>[]> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await ask("csv", query)).arrayBuffer());
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...records] = readCsv(text.slice(1));
  expect(head).toEqual(tableColumns);
  return records.map((record) => Object.fromEntries(head.map((name, n) => [name, record[n] ?? ""])));
}

/** Getty's own work against what the essay reports of it, and an answer of the essay's own. */
const more: MapPosition[] = [
  {
    ...at(base.positions, 0),
    id: "p-getty-reported",
    claim: undefined,
    question: "contested-elections",
    summary: "Is cited in support of the elections.",
  },
  {
    ...at(base.positions, 0),
    id: "p-author",
    interpretation: "author",
    claim: undefined,
    question: "contested-elections",
    provenance: "own-work",
    basis: [{ source: "the-essay" }],
    summary: "They were meant.",
  },
];

const map: DebateMap = aMap({ positions: [...base.positions, ...more] });

beforeEach(async () => {
  await storeMap(map);
});

afterEach(clearCache);

describe("the comparison as CSV", () => {
  it("is a file to download, in UTF-8, that search engines leave out", async () => {
    const response = await ask("csv", both);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="compare-getty-totalitarian.csv"',
      "x-robots-tag": "noindex",
    });
  });

  it("has a line for every position of those compared, and for every cell without one", async () => {
    const lines = await linesOf(both);
    const positions = map.positions.map(({ summary }) => summary).sort();
    expect(lines.flatMap(({ position }) => (position ? [position] : [])).sort()).toEqual(positions);
    const silent = lines.filter(({ level, assessment }) => level === "question" && assessment === "not-assessed");
    expect(silent.map(({ key, interpretation, position }) => [key, interpretation, position])).toEqual([
      ["who-resisted", "getty", ""],
      ["who-resisted", "totalitarian", ""],
    ]);
  });

  it("tells standing, verdict, how each is known, and why they part", async () => {
    const lines = await linesOf(both);
    const own = lines.find(({ position }) => position === "In earnest for a while.");
    expect(own).toMatchObject({
      level: "question",
      key: "contested-elections",
      text: "Were contested elections meant in earnest?",
      standing: "open",
      verdict: "part",
      relation: "part",
      interpretation: "getty",
      name: "Getty",
      assessment: "assessed",
      stance: "qualifies",
      provenance: "own-work",
      confidence: "medium",
      basis: "Getty, “Excesses”, 126",
      note: "Read in translation.",
      address: expect.stringMatching(/^https?:.*\/essays\/the-reform\/questions\/contested-elections$/),
    });
    expect(lines.filter(({ level }) => level === "difference")).toMatchObject([
      { key: "contested-elections", reason: "standard-of-proof", interpretation: "author getty", standing: "open" },
    ]);
  });

  it("counts what a narrower view leaves out, and holds the rows of the view alone", async () => {
    const lines = await linesOf(`${both}&provenance=own-work&question=contested-elections`);
    expect(new Set(lines.map(({ questions }) => questions))).toEqual(new Set(["contested-elections"]));
    const getty = lines.find(({ level, interpretation }) => level === "question" && interpretation === "getty");
    expect(getty).toMatchObject({ left_out: "1", provenance: "own-work" });
  });

  it("lets no text of the map become a formula of a spreadsheet", async () => {
    const formulas = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1"];
    const positions = formulas.map((summary, n) => ({
      ...at(base.positions, 1),
      id: `f-${n}`,
      summary,
      note: summary,
    }));
    await storeMap(aMap({ positions }));
    const lines = await linesOf(both);
    const cells = lines.flatMap(({ position, note }) => (position ? [position, note ?? ""] : []));
    expect(cells).toHaveLength(2 * formulas.length);
    expect(cells.filter((cell) => !cell.startsWith("'"))).toEqual([]);
    const text = await (await ask("csv", both)).text();
    expect(text).not.toMatch(/(^|[,\n])"?[=+@＝\t]/);
  });
});

describe("the comparison as Markdown", () => {
  it("is a file to download", async () => {
    const response = await ask("markdown", both);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="compare-getty-totalitarian.md"',
      "x-robots-tag": "noindex",
    });
  });

  it("reads as the page does: totals, standing, verdict, positions, differences, what is cited in support", async () => {
    const text = await (await ask("markdown", both)).text();
    expect(text).toContain("# Getty, The totalitarian school\n");
    expect(text).toContain("| part | 0 | 1 | 0 | 0 | 1 |");
    expect(text).toContain("## Were contested elections meant in earnest?\n\nStanding of the essay’s answer: open. ");
    expect(text).toContain("**part**: Two of them at least have no stance in common.");
    expect(text).toContain(
      "| Getty | qualifies | In earnest for a while. | own work; confidence medium: Read in translation. | Getty, “Excesses”, 126 |",
    );
    expect(text).toContain("| Author | the essay itself | They were meant. |");
    expect(text).toContain("- Author, Getty part over the standard of proof.");
    expect(text).toContain("### Claim 2.1: The drafters meant the elections to be contested.");
    const apart = text.slice(text.indexOf("## Cited in support, yet its own work qualifies or contests"));
    expect(apart).toContain("- Were contested elections meant in earnest? Standing of the essay’s answer: open.");
    expect(apart).toContain("    - supports, as the essay reports it: Is cited in support of the elections.");
    expect(apart).toContain("    - qualifies, own work: In earnest for a while.");
    expect(text).not.toContain("Narrowed to");
    expect(text).not.toContain("Most positions");
  });

  it("says what it is narrowed to, and that most is known through the essay alone", async () => {
    const text = await (await ask("markdown", `${both}&provenance=reported&verdict=not-assessed`)).text();
    expect(text).toContain("Narrowed to: positions known by: as the essay reports it only; rows: one not assessed.");
    expect(text).toContain("Most positions on this page are known only through the essay.");
  });

  it("shows letter by letter what could be read as structure", async () => {
    const [own] = base.positions.slice(1);
    const odd = "# A | B <script>alert(1)</script> [x](javascript:1)\n- item";
    await storeMap(aMap({ positions: own ? [{ ...own, summary: odd }] : [] }));
    const text = await (await ask("markdown", both)).text();
    expect(text).toContain("\\# A \\| B \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:1) - item");
  });
});

describe.each(["csv", "markdown"] as const)("what cannot be compared, as %s", (format) => {
  it.each([
    ["", 400, /Name 2 to 4 interpretations/],
    ["with=getty", 400, /Name 2 to 4 interpretations/],
    ["with=getty&with=nobody", 400, /“nobody”, which does not exist here; it can be getty, totalitarian/],
    ["with=getty&with=author", 400, /“author” is the essay itself/],
    ["with=getty&with=getty", 400, /more than once/],
    [`${both}&standing=certain`, 400, /the standing “certain”/],
    [`${both}&verdict=${"x".repeat(10_000)}`, 400, /the verdict “x{60}…”/],
  ])("“%s” is answered with %i and a sentence", async (query, status, sentence) => {
    const response = await ask(format, query);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBeNull();
    const text = await response.text();
    expect(text).toMatch(sentence);
    expect(text.length).toBeLessThan(400);
  });

  it("says that five are too many", async () => {
    const historians = ["a", "b", "c"].map((key) => ({ ...at(base.interpretations, 1), key, name: key }));
    await storeMap(aMap({ interpretations: [...base.interpretations, ...historians] }));
    const response = await ask(format, `${both}&with=a&with=b&with=c`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("at most 4")]);
  });

  it("does not find an essay that is not there", async () => {
    const response = await ask(format, both, "none");
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("“none”")]);
  });
});
