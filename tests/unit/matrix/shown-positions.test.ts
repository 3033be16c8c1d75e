import { expect, it } from "vitest";
import { buildMatrix } from "@/lib/matrix/build";
import { shownPositions } from "@/lib/matrix/shown-positions";
import type { View } from "@/lib/matrix/view";
import { aMatrix, aMatrixClaim } from "@/tests/factories/a-matrix";

const shown = (view: Partial<View>, data = aMatrix) =>
  shownPositions(buildMatrix(data, { rows: "claims", sort: "essay", ...view })).map(({ key }) => key);

it("is each position once, however many claims take it over, without the essay's own", () => {
  const claims = [
    ...aMatrix.claims,
    aMatrixClaim("2.2", { questions: ["q1"] }),
    aMatrixClaim("2.3", { questions: ["q1"] }),
  ];
  expect(shown({}, { ...aMatrix, claims })).toEqual(["direct", "asked", "by-a", "by-b", "quiet"]);
});

it.each<[Partial<View>, string[]]>([
  [{ rows: "questions" }, ["asked", "by-a", "by-b"]],
  [{ provenance: "reported" }, ["by-a"]],
  [{ section: "two" }, ["quiet"]],
  [{ type: "quantity" }, []],
])("is only what the view %j shows", (view, expected) => {
  expect(shown(view)).toEqual(expected);
});
