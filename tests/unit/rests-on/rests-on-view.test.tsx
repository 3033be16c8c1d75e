import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RestsOnView } from "@/components/rests-on/rests-on-view";
import type { RestsOnData } from "@/lib/rests-on/resting";
import { nothingAside, type SetAside } from "@/lib/rests-on/set-aside";
import { aRestingClaim, aRestingSource, attested, restingOn } from "@/tests/factories/arbitrary-argument";

const empty: RestsOnData = { sections: [], sources: [], voices: [], claims: [] };

const data: RestsOnData = {
  ...empty,
  sources: [aRestingSource("a"), aRestingSource("b")],
  claims: [
    aRestingClaim("1.1", { evidence: [attested("a"), attested("b")] }),
    aRestingClaim("1.2", { evidence: [attested("a")] }),
    aRestingClaim("1.3", { centrality: 5, restsOn: [restingOn("1.2")] }),
  ],
};

/** The page as text, elements apart from each other by a space. */
const textOf = (of: RestsOnData, aside: Partial<SetAside> = {}): string =>
  renderToStaticMarkup(<RestsOnView slug="x" data={of} aside={{ ...nothingAside, ...aside }} />);

const words = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the page", () => {
  it("says of an empty map, and of one without a citation, that there is nothing to set aside", () => {
    expect(words(textOf(empty))).toContain("The map holds no claim yet.");
    const bare = words(textOf({ ...empty, claims: [aRestingClaim("1.1")] }));
    expect(bare).toContain("For none of its 1 claim does the essay cite a source");
    expect(bare).toContain("The essay cites nothing that could be set aside.");
    expect(bare).not.toContain("Which single source bears most");
  });

  it("strikes out what is set aside, and that alone", () => {
    const html = textOf(data, { sources: ["a"] });
    expect([...html.matchAll(/<s>(.*?)<\/s>/g)].map(([, struck]) => words(struck ?? "").trim())).toEqual(["a", "a"]);
  });

  it("says in figures what is lost, and follows the loss to a main claim", () => {
    const text = words(textOf(data, { sources: ["a"] }));
    expect(text).toContain(
      "With 1 of the 2 cited sources set aside, all cited evidence is lost for 1 of the 2 cited claims, some of it for 1, and none for 0. With the essay’s inferences counted too, the ground is lost for 2 claims and weakened for 1, among them 1 and 0 of the 1 main claim. The loss runs along them up to 1 step.",
    );
    expect(text).toMatch(/1\.3 asserted, loses its ground rests on 1\.2 asserted, loses all of its evidence/);
  });

  it("names each inference that hardens beside the claim that rests on it, so that every way can be followed", () => {
    const claims = [
      aRestingClaim("1.1", { modality: "hedged" }),
      aRestingClaim("1.2"),
      aRestingClaim("1.3", { restsOn: [restingOn("1.1"), restingOn("1.2")] }),
    ];
    expect(words(textOf({ ...data, claims }))).toMatch(
      /rests on 1\.1 \( no cited ground, hardens here\) , 1\.2 \( no cited ground\)/,
    );
  });

  it("says so where what is set aside bears nothing", () => {
    const unused = { ...data, sources: [...data.sources, aRestingSource("c", { cited: false })] };
    const text = words(textOf(unused, { sources: ["c"] }));
    expect(text).toContain("c (which the essay does not cite)");
    expect(text).toContain("nothing changes");
  });
});
