import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import { noteClientAddress } from "./client-address.mjs";
import { sendAsDocument } from "./reading-document.mjs";
import { refusalOf, unreadable } from "./request-guard.mjs";
import { watchBrowserScript } from "./setup/browser-script.mjs";

/**
 * The web server, as a child process: started with PORT and DATABASE_URL, tells its parent by message when it serves,
 * and ends when the parent asks for it or dies.
 */
const dev = process.argv.includes("--dev");
const port = Number(process.env.PORT);
const trustedProxies = Number(process.env.TRUSTED_PROXIES ?? 0) || 0;
const hostname = process.env.HOSTNAME_TO_BIND || "0.0.0.0";

/** The response that is being written, for lib/exchange.ts. */
const responses = new AsyncLocalStorage();
globalThis[Symbol.for("sic-et-non.response")] = responses;

// Built pages know the name of their script; the one of development has no other.
if (dev) process.env.BROWSER_SCRIPT = await watchBrowserScript();

const app = next({ dev, dir: process.cwd(), hostname: "localhost", port });
/** Longer than any page asks for: a search of ten thousand letters of Cyrillic is an address of 60 KB, and told again as the page before. */
const longestHead = 256 * 1024;

const server = createServer({ maxHeaderSize: longestHead });
const compress = compression();
let closing = false;

function close() {
  if (closing) return;
  closing = true;
  // Open requests are answered; idle connections are let go, and the rest after a while.
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}

process.on("disconnect", close);
process.on("SIGTERM", close);
// Ctrl-C reaches every process of the terminal; the parent decides the order of closing.
process.on("SIGINT", () => {});

server.on("error", (error) => {
  process.send?.({ type: "failed", code: error.code, message: error.message });
});

// What cannot be read at all has no page that could answer.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const { status, sentence } = unreadable(error);
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${sentence}\n`,
  );
});

await app.prepare();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  noteClientAddress(request, trustedProxies);
  const answer = () => responses.run(response, () => handle(request, response));
  // The development tools of Next.js post to it, and need its client.
  if (dev) return answer();
  const refusal = refusalOf(request);
  if (!refusal) {
    return compress(request, response, () => {
      sendAsDocument(response);
      return answer();
    });
  }
  const { status, headers, sentence } = refusal;
  response.writeHead(status, {
    ...headers,
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(`${sentence}\n`);
});
if (dev) server.on("upgrade", app.getUpgradeHandler());
server.listen(port, hostname, () => process.send?.({ type: "ready" }));
