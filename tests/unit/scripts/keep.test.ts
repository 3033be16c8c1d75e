import { describe, expect, test } from "vitest";
import { createKeep } from "@/scripts/testing/keep";

/** Things that note when they are stopped. */
function things() {
  const stopped: string[] = [];
  return { stopped, make: (name: string) => ({ name, stop: () => void stopped.push(name) }) };
}

describe("what a run holds", () => {
  test("is let go in the reverse order, once", async () => {
    const { stopped, make } = things();
    const keep = createKeep();
    await keep.take(() => make("folder"));
    expect(await keep.take(async () => make("server"))).toMatchObject({ name: "server" });
    await Promise.all([keep.letGo(), keep.letGo()]);
    expect(stopped).toEqual(["server", "folder"]);
  });

  test("is waited for while it is still being made", async () => {
    const { stopped, make } = things();
    const keep = createKeep();
    let finish = () => {};
    const making = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const taking = keep.take(() => making.then(() => make("server")));
    const letting = keep.letGo();
    expect(stopped).toEqual([]);
    finish();
    await Promise.all([taking, letting]);
    expect(stopped).toEqual(["server"]);
  });

  test("is let go although another thing could not be made, or does not stop", async () => {
    const { stopped, make } = things();
    const keep = createKeep();
    await keep.take(() => make("folder"));
    await expect(keep.take(() => Promise.reject(new Error("no server")))).rejects.toThrow("no server");
    await keep.take(() => ({ stop: () => Promise.reject(new Error("stuck")) }));
    await expect(keep.letGo()).rejects.toThrow("stuck");
    expect(stopped).toEqual(["folder"]);
  });

  test("grows no more once letting go has begun", async () => {
    const keep = createKeep();
    await keep.letGo();
    expect(keep.isLettingGo()).toBe(true);
    await expect(keep.take(() => things().make("late"))).rejects.toThrow("nothing more is started");
  });
});
