import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ParserPause } from "@/components/ui/parser-pause";
import { readingDocument, sendAsDocument } from "@/scripts/reading-document.mjs";

const ours = '<script type="module" src="/browser/site-A.js" nonce="n"></script>';
const data = '<script type="application/ld+json">{"name":"A \\u003cb>"}</script>';

test.each([
  ["a chunk", '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>'],
  [
    "what a page is built from again",
    '<script nonce="n">self.__next_f.push([1,"\\u003cscript>a\\u003c/script>"])</script>',
  ],
  [
    "a chunk fetched ahead",
    '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/a.js"/>',
  ],
  ["two lines", '<script nonce="n">a\nb</script>'],
])("a document is without %s", (_, element) => {
  expect(readingDocument(`<html><p>a</p>${element}<p>b</p>${element}</html>`)).toBe("<html><p>a</p><p>b</p></html>");
});

test("a document keeps our script, data for machines, the pauses of a long page, and its styles", () => {
  const html = `<html><link rel="stylesheet" href="/a.css"/><link rel="preload" as="style" href="/a.css"/>${data}<p>a</p>${renderToStaticMarkup(<ParserPause />)}<p>b</p>${ours}</html>`;
  expect(readingDocument(html)).toBe(html);
});

test("a page that only the client of Next.js can fill in keeps it", () => {
  const html = '<!DOCTYPE html><html id="__next_error__"><script src="/_next/a.js"></script></html>';
  expect(readingDocument(html)).toBe(html);
});

test("whatever a text says, it is not taken for a script", () => {
  const words = fc.stringMatching(/^(<script>|<\/script>|<link as="script">|"|'|a|\n){0,8}$/);
  fc.assert(
    fc.property(words, words, (text, title) => {
      const html = renderToStaticMarkup(<p title={title}>{text}</p>);
      expect(readingDocument(html)).toBe(html);
    }),
  );
});

/** What a server sends whose every response goes out as a document. */
async function sent(answer: (response: ServerResponse) => void): Promise<{ text: string; length: string | null }> {
  const server = createServer((_, response) => {
    sendAsDocument(response);
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { text: await response.text(), length: response.headers.get("content-length") };
  } finally {
    server.close();
  }
}

test("a page that comes in pieces, cut anywhere, goes out as a document", async () => {
  const page = Buffer.from(`<html><p>Жуков</p><script src="/_next/a.js"></script>${ours}</html>`);
  for (const cut of [10, 11, 20, 25, 40]) {
    const { text } = await sent((response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Length", page.length);
      response.write(page.subarray(0, cut));
      response.end(page.subarray(cut));
    });
    expect(text).toBe(`<html><p>Жуков</p>${ours}</html>`);
  }
});

test("what is no page passes as it comes, with its length", async () => {
  const body = 'console.log("<script>a</script>")';
  const { text, length } = await sent((response) => {
    response.setHeader("Content-Type", "application/javascript");
    response.setHeader("Content-Length", body.length);
    response.end(body);
  });
  expect(text).toBe(body);
  expect(length).toBe(String(body.length));
});
