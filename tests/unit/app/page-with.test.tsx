import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { isValidElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { metadataWith, pageWith } from "@/app/page-with";
import { AppError } from "@/lib/errors";

const responses = new AsyncLocalStorage<ServerResponse>();
Object.assign(globalThis, { [Symbol.for("sic-et-non.response")]: responses });

/** Renders a page as the server does, and tells the status that it set. */
async function serve(load: () => Promise<string>) {
  const response = { statusCode: 200, headersSent: false, req: { url: "/essays/one?sort=up" } } as ServerResponse;
  const page = await responses.run(response, () => pageWith(load, (data) => data));
  return { page, status: response.statusCode, props: isValidElement(page) ? page.props : null };
}

const failing = (error: Error) => () => Promise.reject(error);

describe("pageWith", () => {
  it("renders what was read, with status 200", async () => {
    expect(await serve(async () => "read")).toMatchObject({ page: "read", status: 200 });
  });

  it.each([
    ["not_found", 404, "Not found"],
    ["invalid", 400, "This address asks for something that is not there"],
    ["rate_limited", 429, "This cannot be shown"],
  ] as const)("says an expected failure in its own words: %s is %i", async (code, status, title) => {
    const served = await serve(failing(new AppError(code, "What is wrong, and what to do.")));
    expect(served).toMatchObject({ status, props: { title, sentence: "What is wrong, and what to do." } });
  });

  it("leads from refused settings to the page without them, and from what is not there to the essays", async () => {
    const wayOn = async (code: AppError["code"]) => (await serve(failing(new AppError(code, "What is wrong.")))).props;
    expect(await wayOn("invalid")).toMatchObject({ way: { href: "/essays/one" } });
    expect(await wayOn("not_found")).toMatchObject({ way: undefined });
    expect(await wayOn("forbidden")).toMatchObject({ way: { href: "/account" } });
    // Signing in leads back to all that was asked for.
    expect(await wayOn("unauthenticated")).toMatchObject({
      way: { href: "/account/sign-in?to=%2Fessays%2Fone%3Fsort%3Dup" },
    });
  });

  it("keeps an unexpected failure from the reader, and writes it to the log once", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("connect ECONNREFUSED 10.0.0.7:5432");
    const served = await serve(failing(error));
    expect(served).toMatchObject({ status: 500, props: { title: "Something went wrong" } });
    expect(JSON.stringify(served.props)).not.toContain("ECONNREFUSED");
    expect(log.mock.calls).toEqual([[error]]);
  });

  it("leaves Next.js its own signals", async () => {
    const signal = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/;307;" });
    await expect(serve(failing(signal))).rejects.toBe(signal);
  });
});

describe("metadataWith", () => {
  it("keeps a page that is not there out of search engines", async () => {
    const load = failing(new AppError("not_found", "It does not exist."));
    expect(await metadataWith(load, () => ({ title: "never" }))).toEqual({
      title: "Not found",
      robots: { index: false },
    });
    expect(
      await metadataWith(
        async () => "here",
        (title) => ({ title }),
      ),
    ).toEqual({ title: "here" });
  });
});
