import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keepableValues, problemsOf } from "@/lib/forms/returned-form";

describe("keepableValues", () => {
  it("keeps texts, several of one name, and no secret and no file", () => {
    const form = new FormData();
    form.append("name", "Ada");
    form.append("tag", "one");
    form.append("tag", "two");
    form.append("password", "secret");
    form.append("newPassword", "secret");
    form.append("code", "123456");
    form.append("token", "abc");
    form.append("file", new File(["x"], "x.txt"));
    expect(keepableValues(form)).toEqual({ name: ["Ada"], tag: ["one", "two"] });
  });
});

describe("problemsOf", () => {
  it("gives the first problem of each field, and those of none as a sentence", () => {
    const schema = z
      .strictObject({
        name: z.string().min(3, { error: "short" }).regex(/x/, { error: "no x" }),
        list: z.array(z.string()),
      })
      .refine(() => false, { error: "all of it" });
    const parsed = schema.safeParse({ name: "a", list: [1], more: 1 });
    expect(parsed.success).toBe(false);
    if (parsed.success) return;
    const { problem, fields } = problemsOf(parsed.error);
    expect(fields.name).toBe("short");
    expect(Object.keys(fields)).toEqual(["name", "list"]);
    expect(problem).toMatch(/more/);
  });
});
