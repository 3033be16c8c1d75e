import { describe, expect, it } from "vitest";
import { plainBlocks } from "@/lib/text/plain-blocks";
import { readSource } from "@/lib/text/read-essay";

/** A text broken to 60 characters, each line as it is. */
const wrapped = `On Walls

By Ann Author

1. The wall was built before the war and stood, as Carr says
14. times over, on page 14 of his book. That was in the year
1913. The following year nothing happened, but in the towns:
Paris: it fell. London and the other towns lost their walls.
9. That the number is nine was seen by nobody whom he asked.

2. The second ends. Its plan was known to the members by then
and so on until the end of the story as told in the chapter
3. After that nothing more was said of it by anybody at all.
3. The third paragraph follows a full line without any empty
one, and says why:
1. the first of its reasons, which needs a line and a half a
line more;
2. the other.
`;

describe("a line of a text that was broken to a width", () => {
  it("begins a block with its number, its bullet or a name only where the line before was ended, or the number is due", () => {
    expect(plainBlocks(wrapped).blocks.map(({ line }) => line)).toEqual([1, 3, 5, 11, 14, 16, 18]);
  });

  it("is no paragraph out of order where it happens to begin with a number", () => {
    const read = readSource(wrapped, "plain");
    expect(read.ok && read.essay.paragraphs.map(({ number, line }) => [number, line])).toEqual([
      [1, 5],
      [2, 11],
      [3, 14],
    ]);
    expect(read).toMatchObject({ notices: [{ line: 16, message: "1. to 2. are read as a list within ¶3" }] });
  });

  it.each(["- They ended it.", "Stalin: Who advised you?", "2. They ended it."])(
    "begins one after a short line: %s",
    (line) => {
      const text = `1. It began in March of the year before, and so they say.\nThey left.\n${line}`;
      expect(plainBlocks(text).blocks).toHaveLength(2);
    },
  );

  it.each([
    ["as they say of it in all that was written then, see p.", 1],
    ["as they say of it in all that was written by them, and", 1],
    ["as they say of it in all that was written by them then.", 2],
    ["as they say of it in all that was written (Carr, p. 9)", 2],
  ])("begins one with the number that is due after a full line only where that ends a sentence: %s", (line, count) => {
    const text = `1. It began in March of the year before, and so it was,\n${line}\n2. They had gone by then.`;
    expect(plainBlocks(text).blocks).toHaveLength(count);
  });
});
