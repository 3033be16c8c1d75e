/** An element that a page can be read without: a script, or a link that fetches one ahead. */
const candidates = /<script\b([^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/** Data for machines, the pauses of a long page, and our own script, which is a module. Those of Next.js are none of them. */
const isOurs = (attributes) => /\btype="(?:module|application\/ld\+json|text\/plain)"/.test(attributes);

/** A page that failed while it was rendered is empty until the client of Next.js fills it in. */
const isUnfinished = (html) => html.includes('<html id="__next_error__"');

/**
 * A page as a document: without the client of Next.js and React and what it would build the page from again, none of
 * which a page needs to be read. React escapes `<` in every text and attribute, and Next.js in its scripts, so that
 * `<script` stands only where a script is.
 */
export function readingDocument(html) {
  if (isUnfinished(html)) return html;
  return html.replace(candidates, (element, attributes) => (isOurs(attributes ?? "") ? element : ""));
}

const isPage = (response) => String(response.getHeader("Content-Type") ?? "").startsWith("text/html");

/** Makes a response send its page, if it is one, as a document. */
export function sendAsDocument(response) {
  const { write, end } = response;
  const chunks = [];
  const keep = (chunk, encoding) =>
    chunks.push(
      typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8") : chunk,
    );

  response.write = (chunk, encoding, callback) => {
    if (!isPage(response)) return write.call(response, chunk, encoding, callback);
    keep(chunk, encoding);
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  };
  response.end = (chunk, encoding, callback) => {
    if (!isPage(response)) return end.call(response, chunk, encoding, callback);
    if (chunk && typeof chunk !== "function") keep(chunk, encoding);
    const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
    if (!response.headersSent) response.removeHeader("Content-Length");
    return end.call(response, readingDocument(Buffer.concat(chunks).toString("utf8")), "utf8", done);
  };
}
