import { afterEach, describe, expect, test } from "vitest";
import { cachedFor, clearCache } from "@/lib/cache";

const essay = { slug: "the-reform", revision: 1 };
afterEach(clearCache);

/** A load that counts how often it ran. */
function counted() {
  const loads: object[] = [];
  return { loads, load: async () => loads[loads.push({}) - 1] as object };
}

describe("cachedFor", () => {
  test("loads once for one revision, and simultaneous reads share the load", async () => {
    const { loads, load } = counted();
    const results = await Promise.all([
      cachedFor(essay, ["claim", "1.1"], load),
      cachedFor(essay, ["claim", "1.1"], load),
    ]);
    results.push(await cachedFor({ ...essay }, ["claim", "1.1"], load));
    expect(loads).toHaveLength(1);
    expect(results.every((result) => result === loads[0])).toBe(true);
  });

  test.each([
    ["another revision", { ...essay, revision: 2 }, ["claim", "1.1"]],
    ["another essay", { ...essay, slug: "the-defeat" }, ["claim", "1.1"]],
    ["other parts", essay, ["claim", "1.2"]],
    ["parts that read the same when joined", essay, ["claim,1.1"]],
  ])("loads anew for %s", async (_, other, parts) => {
    const { loads, load } = counted();
    await cachedFor(essay, ["claim", "1.1"], load);
    expect(await cachedFor(other, parts, load)).toBe(loads[1]);
  });

  test("does not keep a failed load", async () => {
    const { loads, load } = counted();
    await expect(cachedFor(essay, ["claim"], () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await cachedFor(essay, ["claim"], load)).toBe(loads[0]);
  });

  test("forgets everything when it is cleared", async () => {
    const { loads, load } = counted();
    await cachedFor(essay, ["claim"], load);
    clearCache();
    await cachedFor(essay, ["claim"], load);
    expect(loads).toHaveLength(2);
  });
});
