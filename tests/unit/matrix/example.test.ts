import { describe, expect, it } from "vitest";
import { exampleClaim } from "@/lib/matrix/example";
import type { MatrixClaim, Row } from "@/lib/matrix/matrix";

function row(key: string, centrality: number, supports: number, contests: number): Row {
  const claim: MatrixClaim = {
    key,
    paragraph: 1,
    section: null,
    statement: key,
    type: "event",
    modality: "asserted",
    essayStance: "own",
    centrality,
    questions: ["asked"],
    sources: [],
  };
  return {
    kind: "claim",
    claim,
    standings: ["minority-thesis"],
    cells: [],
    totals: { supports, qualifies: 0, contests, silent: 0 },
  };
}

describe("exampleClaim", () => {
  it("prefers the more central, then the better held on its weaker side, then the earlier", () => {
    expect(
      exampleClaim([row("1.1", 3, 9, 9), row("1.2", 5, 4, 1), row("1.3", 5, 2, 3), row("1.4", 5, 2, 2)])?.claim.key,
    ).toBe("1.3");
  });

  it("takes none that has one side only", () => {
    expect(exampleClaim([row("1.1", 5, 3, 0), row("1.2", 5, 0, 3)])).toBeNull();
    expect(exampleClaim([])).toBeNull();
  });

  it("brings the standings without which its sides mislead", () => {
    expect(exampleClaim([row("1.1", 5, 1, 1)])?.standings).toEqual(["minority-thesis"]);
  });
});
