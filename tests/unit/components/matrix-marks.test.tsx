import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StanceMarkShapes } from "@/components/ui/stance-mark";

const styles = readFileSync("app/matrix-marks.css", "utf8");
const shapes = [
  ...renderToStaticMarkup(<StanceMarkShapes />).matchAll(/<symbol id="mark-(\w+)-([\w-]+)"[^>]*>(.*?)<\/symbol>/g),
].map(([, stance, provenance, drawing]) => ({ stance, provenance, drawing: drawing ?? "" }));

const asImage = (drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`
    .replaceAll("currentColor", "black")
    .replaceAll('"', "'")
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E");

test("every stance in every provenance has a mark of its own", () => {
  expect(shapes).toHaveLength(12);
  expect(new Set(shapes.map(({ drawing }) => drawing)).size).toBe(12);
});

test.each(shapes)(
  "the matrix draws $stance, $provenance as every other page does",
  ({ stance, provenance, drawing }) => {
    expect(styles).toContain(
      `.matrix .${stance}.${provenance} {\n  --mark: url("data:image/svg+xml,${asImage(drawing)}");\n}`,
    );
  },
);
