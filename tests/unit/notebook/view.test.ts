import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notebookOrders, notebookQuery, notebookStates, parseNotebookView } from "@/lib/notebook/view";
import { wordsOf } from "@/lib/vocabulary";

describe("parseNotebookView", () => {
  it("shows what is kept, the newest first, unless asked", () => {
    expect(parseNotebookView({})).toEqual({ view: { state: "kept", order: "newest", page: 1 }, leftOut: [] });
  });

  it.each([
    [{ kind: "rant" }, "kind"],
    [{ page: "0" }, "page"],
    [{ page: "1e9" }, "page"],
    [{ order: "'; DROP TABLE annotations" }, "order"],
    [{ tag: "x".repeat(201) }, "tag"],
    [{ essay: "a\u0000" }, "essay"],
  ])("leaves out of %j the %s, and says so", (params, name) => {
    expect(parseNotebookView(params)).toEqual({ view: { state: "kept", order: "newest", page: 1 }, leftOut: [name] });
  });

  it("of several values takes the last, and leaves what is not its own alone", () => {
    expect(parseNotebookView({ tag: ["a", "b"], utm: "x", kind: "" }).view).toMatchObject({ tag: "b" });
  });

  it("reads what it writes", () => {
    const view = fc.record(
      {
        essay: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        tag: fc.string({ minLength: 1, maxLength: 30 }).filter((tag) => tag.isWellFormed() && !tag.includes("\0")),
        kind: fc.constantFrom("question" as const, "link" as const),
        state: fc.constantFrom(...wordsOf(notebookStates)),
        order: fc.constantFrom(...wordsOf(notebookOrders)),
        page: fc.integer({ min: 1, max: 999 }),
      },
      { requiredKeys: ["state", "order", "page"] },
    );
    fc.assert(
      fc.property(view, (given) => {
        const params = Object.fromEntries(new URLSearchParams(notebookQuery(given)));
        expect(parseNotebookView(params)).toEqual({ view: given, leftOut: [] });
      }),
    );
  });
});
