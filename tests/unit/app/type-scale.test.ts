import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const filesOf = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const styles = filesOf("app", ".css");
const components = [...filesOf("app", ".tsx"), ...filesOf("components", ".tsx")];

/** Where a pattern is found in files: the file and what it found there. */
const found = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(pattern)].map(([words]) => `${file}: ${words}`));

describe("the sizes of type", () => {
  it("are those of the scale, or a part of the size around them", () => {
    expect(styles.length).toBeGreaterThan(10);
    expect(components.length).toBeGreaterThan(100);
    const drawn = ["app/globals.css: font-size: 17px", "app/print.css: font-size: 11.5px"];
    // The words of a drawing are measured with it.
    const ofTimeline = ["app/timeline.css: font-size: 12px", "app/timeline.css: font-size: 11px"];
    expect(found(styles, /font-size: [\d.]+(rem|px)/g).sort()).toEqual([...drawn, ...ofTimeline].sort());
    expect(found(components, /text-\[[\d.]+(rem|px)\]/g)).toEqual([]);
  });

  it("are named alike in the scale and where they are used", () => {
    const scale = [...readFileSync("app/globals.css", "utf8").matchAll(/--text-([a-z]+): [\d.]+rem/g)].map(
      ([, name]) => name,
    );
    expect(scale.length).toBeLessThan(10);
    const inStyles = found(styles, /var\(--text-[a-z]+\)/g).map((place) => place.match(/--text-([a-z]+)/)?.[1]);
    expect(inStyles.filter((name) => !scale.includes(name))).toEqual([]);
    const colours = [...readFileSync("app/globals.css", "utf8").matchAll(/--color-([a-z]+):/g)].map(([, name]) => name);
    const others = ["left", "right", "center", "balance", "pretty", "inherit"];
    const known = new Set([...scale, ...colours, ...others]);
    const ofOurs = new Set(found(styles, /\.text-[a-z-]+/g).map((place) => place.match(/\.text-([a-z-]+)/)?.[1]));
    const inComponents = found(components, /(?<=[\s"`:])text-[a-z][a-z-]*(?=[\s"`])(?!":)/g);
    expect(inComponents.length).toBeGreaterThan(500);
    expect(
      inComponents.filter((place) => {
        const name = place.match(/ text-([a-z-]+)$/)?.[1];
        return !known.has(name) && !ofOurs.has(name);
      }),
    ).toEqual([]);
  });
});

it("whatever is set in the sans has its figures", () => {
  expect(found(styles, /font-family: var\(--font-sans\)/g)).toEqual(["app/globals.css: font-family: var(--font-sans)"]);
});
