import { beforeEach, expect, it } from "vitest";
import { GET } from "@/app/essays/[slug]/cell-positions/route";
import { visitor } from "@/lib/auth/actor";
import { clearCache } from "@/lib/cache";
import { findEssay } from "@/lib/essays/queries";
import { buildMatrix } from "@/lib/matrix/build";
import { type CellPositions, cellFinder } from "@/lib/matrix/cell-positions";
import { readMatrix } from "@/lib/matrix/queries";
import { aMap } from "@/tests/factories/a-map";
import { countingQueries } from "@/tests/setup/count-queries";
import { storeMap } from "@/tests/setup/stored-map";

const map = aMap();
const { slug } = map.essay;

beforeEach(async () => {
  // Every test stores the map anew, under the same revision.
  clearCache();
  await storeMap(map);
});

function get(of: string, query = ""): Promise<Response> {
  const request = new Request(`http://localhost/essays/${encodeURIComponent(of)}/cell-positions${query}`);
  return GET(request, { params: Promise.resolve({ slug: of }) });
}

it("sends all that the cards of every cell say", async () => {
  const response = await get(slug);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
  const find = cellFinder((await response.json()) as CellPositions, null);
  const data = await readMatrix(visitor, await findEssay(visitor, slug));
  for (const rows of ["claims", "questions"] as const) {
    const matrix = buildMatrix(data, { rows, sort: "essay" });
    expect(matrix.rows.length).toBeGreaterThan(0);
    for (const row of matrix.rows) {
      const key = row.kind === "claim" ? row.claim.key : row.question.key;
      for (const { interpretation, marks } of row.cells) {
        const found = find(key, interpretation.key)?.marks ?? [];
        expect(found.map(({ key: of, summary }) => [of, summary])).toEqual(
          marks.map(({ key: of, summary }) => [of, summary]),
        );
      }
    }
  }
});

it("is kept by a browser under the address of the map's revision, which a changed map leaves", async () => {
  const { revision } = await findEssay(visitor, slug);
  const kept = (await get(slug, `?revision=${revision}`)).headers.get("Cache-Control");
  expect(kept).toBe("private, max-age=31536000, immutable");

  const [first, ...others] = map.positions;
  if (!first) throw new Error("The factory's map has no position.");
  await storeMap({ ...map, positions: [{ ...first, summary: "Says otherwise now." }, ...others] });
  const stale = await get(slug, `?revision=${revision}`);
  expect(stale.headers.get("Cache-Control")).toBe("no-store");
  expect(await stale.text()).toContain("Says otherwise now.");
  const { revision: raised } = await findEssay(visitor, slug);
  expect((await get(slug, `?revision=${raised}`)).headers.get("Cache-Control")).toBe(kept);
});

it.each([
  "",
  "?revision=",
  "?revision=0",
  "?revision=1.0",
  "?revision=1%00",
  "?revision=1'--",
  "?revision=1&revision=2",
  "?revision[]=1",
])("answers “%s” with what is there, and has it kept under no address but its own", async (query) => {
  const response = await get(slug, query);
  expect(response.status).toBe(200);
  const isOwn = query === "?revision=1&revision=2"; // The first counts.
  expect(response.headers.get("Cache-Control")).toMatch(isOwn ? /^private/ : /^no-store$/);
  expect(((await response.json()) as CellPositions).positions).toHaveLength(map.positions.length);
});

it.each(["nowhere", "", "../the-reform", "the-reform'--", "constructor"])(
  "of the unknown essay “%s” is not found, in a sentence",
  async (unknown) => {
    const response = await get(unknown, "?revision=1");
    expect(response.status).toBe(404);
    expect(((await response.json()) as { problem: string }).problem).toMatch(/^[A-Z].*\.$/s);
    expect(response.headers.get("Cache-Control") ?? "").not.toMatch(/max-age/);
  },
);

it("reads the database for the essay's revision alone once the matrix was read, and seven times before", async () => {
  expect((await countingQueries(() => get(slug))).queries).toBe(7);
  expect((await countingQueries(() => get(slug))).queries).toBe(1);
});
