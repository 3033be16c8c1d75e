import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/lib/markdown/markdown";
import { attacks } from "@/tests/factories/attacks";
import { expectHarmless } from "@/tests/setup/harmless";

describe("renderMarkdown", () => {
  it.each(attacks)("makes nothing of %j", (attack) => expectHarmless(renderMarkdown(attack)));

  it("makes nothing of attacks within each other", () => {
    const parts = fc.array(fc.constantFrom(...attacks, "\n", "\n\n", "> ", "- ", "*", "`", "[", "](", ")", "<", ">"), {
      maxLength: 12,
    });
    fc.assert(fc.property(parts, (some) => expectHarmless(renderMarkdown(some.join("")))));
  });

  it("renders prose, quotations, lists, emphasis, code and links", () => {
    expect(renderMarkdown("A *b* **c** `d`\n\n> e\n\n- f\n- g\n\n3. h")).toBe(
      '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>\n<blockquote>\n<p>e</p>\n</blockquote>\n<ul>\n<li>f</li>\n<li>g</li>\n</ul>\n<ol start="3">\n<li>h</li>\n</ol>',
    );
  });

  it.each(["", "/desk", "#p2", "?x=1", "//elsewhere.example", "relative/page"])(
    "makes no link of %j, which is no whole address",
    (address) => {
      expect(renderMarkdown(`[a](${address})`)).toBe("<p><a>a</a></p>");
    },
  );

  it("recommends no linked page, and sets headings below the page's own", () => {
    expect(renderMarkdown("[a](https://example.org)")).toBe(
      '<p><a href="https://example.org" rel="nofollow ugc noopener">a</a></p>',
    );
    expect(renderMarkdown("# a\n\n###### b")).toBe("<h4>a</h4>\n<h6>b</h6>");
  });

  it("keeps the words of raw markup, without the markup", () => {
    expect(renderMarkdown("a <b>c</b> d")).toBe("<p>a c d</p>");
  });
});
