import { describe, expect, it } from "vitest";
import { htmlBlocks } from "@/lib/text/html-blocks";

/** The words of a page's blocks. */
const wordsOf = (html: string) => htmlBlocks(html).blocks.map(({ text }) => text);

describe("what a page does not show of the essay", () => {
  it.each([
    "<svg><title>Icon</title><text>Harbour</text></svg>",
    "<textarea>typed</textarea>",
    "<details><summary>More</summary></details>",
    "<figure><img src=x.png><figcaption>Fig. 1. A map</figcaption></figure>",
    "<del>struck out</del>",
    "<p hidden>hidden</p>",
    '<p style="color: red; display: none">hidden</p>',
    "<ol hidden><li>hidden</li></ol>",
    "<ol><li hidden>hidden</li></ol>",
  ])("is left out: %s", (html) => {
    expect(wordsOf(`<p>1. Before.</p>${html}<p>2. After.</p>`)).toEqual(["1. Before.", "2. After."]);
  });

  it("is not what it opens, inserts or sets high", () => {
    const html =
      "<p>1. An <del>old</del><ins>new</ins> word, the 19<sup>th</sup> century.</p><details><summary>x</summary><p>2. b</p></details>";
    expect(wordsOf(html)).toEqual(["1. An new word, the 19th century.", "2. b"]);
  });
});

describe("the mark of a note", () => {
  it.each([
    ["a word<sup>1</sup> and", "a word[1] and"],
    ['a word.<sup><a href="#n1">12</a></sup>', "a word.[12]"],
    ["a word<sup>[3]</sup>", "a word[3]"],
    ["a word<sup>*</sup>", "a word[*]"],
    ['in 1936<sup><a href="#n1">4</a></sup>', "in 1936[4]"],
    ["10<sup>6</sup> people", "106 people"],
  ])("in %s does not run into the word: %s", (html, words) => {
    expect(wordsOf(`<p>${html}</p>`)).toEqual([words]);
  });
});

describe("what was set as it was typed", () => {
  const html = `<h1>T</h1>
<pre>
The Reform

By Ann Author

     1. It began <i>in</i> March.

     "Who are these?" he said.

     2. It ended.
</pre>`;

  it("is read as plain text, with its lines", () => {
    const { text, blocks } = htmlBlocks(html);
    expect(blocks.map((block) => [block.line, block.number, block.text])).toEqual([
      [1, null, "T"],
      [3, null, "The Reform"],
      [5, null, "By Ann Author"],
      [7, 1, "1. It began in March."],
      [9, null, '"Who are these?" he said.'],
      [11, 2, "2. It ended."],
    ]);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});

describe("the numbers of a list", () => {
  it.each([
    ["<ol><li>a<li>b</ol>", ["1. a", "2. b"]],
    ["<ol start=4><li>a<li value=7>b<li>c</ol>", ["4. a", "7. b", "8. c"]],
    ["<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]],
    ["<ol><li>a<ol><li>b</ol><li>c</ol>", ["1. a", "1. b", "2. c"]],
    ["<ul><li>a</ul>", ["a"]],
  ])("of %s are those that a browser shows: %j", (html, words) => {
    expect(wordsOf(html)).toEqual(words);
  });
});
