import { describe, expect, test } from "vitest";
import { bibliographyFrom } from "@/lib/propose/bibliography";
import { resolveForm } from "@/lib/propose/resolve";
import type { WorkForm } from "@/lib/propose/work-form";

const { entries } = bibliographyFrom([
  {
    id: "inoi",
    type: "book",
    title: "Inoi Stalin",
    "original-title": "Иной Сталин",
    author: [{ family: "Zhukov" }],
    issued: { "date-parts": [[2003]] },
  },
  {
    id: "tainy",
    type: "book",
    title: "Tainy Kremlia",
    author: [{ family: "Жуков" }],
    issued: { "date-parts": [[2000]] },
  },
  {
    id: "tainy-delo",
    type: "article-journal",
    title: "Tainy dela",
    author: [{ family: "Žukov" }],
    issued: { "date-parts": [[2000]] },
  },
  {
    id: "kp",
    type: "article-newspaper",
    title: "Zhupel",
    "container-title": "Komsomol'skaia pravda",
    author: [{ family: "Zhukov" }],
  },
  {
    id: "rigby",
    type: "book",
    title: "Party Membership",
    author: [{ family: "Rigby" }],
    issued: { "date-parts": [[1968]] },
  },
  {
    id: "law",
    type: "legislation",
    title: "Konstitutsiia SSSR",
    custom: { "cited-as": "1936 Constitution; 1936 Const." },
  },
  {
    id: "road",
    type: "book",
    title: "The Road",
    author: [{ family: "Getty" }, { family: "Naumov" }],
    issued: { "date-parts": [[1999]] },
  },
]);

const form = (given: Partial<WorkForm>): WorkForm => ({ names: [], title: null, quoted: false, year: null, ...given });
const found = (given: Partial<WorkForm>) => resolveForm(form(given), entries);

describe("a work of the bibliography", () => {
  test.each([
    [{ names: ["Zhukov"], title: "Inoy" }, "inoi"],
    [{ names: ["Žukov"], title: "Inoy Stalin" }, "inoi"],
    [{ names: ["Жуков"], title: "Иной" }, "inoi"],
    [{ names: ["Zhukov"], title: "Tayny" }, "tainy"],
    [{ names: ["Zhukov"], title: "Tayny", quoted: true }, "tainy-delo"],
    [{ names: ["Zhukov"], title: "KP" }, "kp"],
    [{ names: ["Rigby"] }, "rigby"],
    [{ names: ["Getty", "Naumov"] }, "road"],
    [{ names: ["Zhukov"], year: "2003" }, "inoi"],
    [{ names: ["Zhukov"], year: "2003a" }, "inoi"],
    [{ title: "1936 Const." }, "law"],
    [{ title: "Inoy Stalin" }, "inoi"],
  ])("%j is %s", (given, id) => {
    expect(found(given)?.entry.csl.id).toBe(id);
  });

  test.each([
    [{ names: ["Rigby"], title: "Trials" }],
    [{ names: ["Rigby"], year: "1967" }],
    [{ names: ["Naumov", "Rigby"] }],
    [{ names: ["Carr"] }],
    [{ title: "Stalin" }],
    [{ year: "1968" }],
  ])("%j is none of them", (given) => {
    expect(found(given)).toBeNull();
  });

  test("a name that several works share is a doubt, and says so", () => {
    const shared = found({ names: ["Zhukov"] });
    expect(shared?.confidence).toBeLessThan(0.3);
    expect(shared?.reason).toContain("4 works");
  });
});
