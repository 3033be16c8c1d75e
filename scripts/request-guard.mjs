/** A request that no page can answer: its status, its headers, and what to say. */
const methods = "GET, HEAD";

/**
 * Refuses what would otherwise end as an error of the server: an address that cannot be decoded, and methods that
 * no page has. Null for every other request.
 */
export function refusalOf({ method, url }) {
  if (!["GET", "HEAD"].includes(method)) {
    return { status: 405, headers: { Allow: methods }, sentence: `This address answers ${methods} only.` };
  }
  try {
    decodeURI(url);
    return null;
  } catch {
    return {
      status: 400,
      headers: {},
      sentence: "This address is damaged: a percent sign in it is not followed by a character's code.",
    };
  }
}
