/** Where something can be done; every other address is only read. */
const actions = /^\/actions\//;

const methodsOf = (url) => (actions.test(url) ? ["POST"] : ["GET", "HEAD"]);

const nothingThere = { status: 404, headers: {}, sentence: "There is nothing at this address." };

/**
 * Refuses what would otherwise end as an error of the server: an address that cannot be decoded, one whose path holds
 * the character that no database stores, and methods that no page has. Null for every other request.
 */
export function refusalOf({ method, url }) {
  const methods = methodsOf(url);
  if (!methods.includes(method)) {
    return {
      status: 405,
      headers: { Allow: methods.join(", ") },
      sentence: `This address answers ${methods.join(", ")} only.`,
    };
  }
  try {
    const [path] = decodeURI(url).split("?");
    return path.includes("\0") ? nothingThere : null;
  } catch {
    return {
      status: 400,
      headers: {},
      sentence: "This address is damaged: a percent sign in it is not followed by a character's code.",
    };
  }
}

/** What keeps a request from being read, by Node’s name for it. */
const unread = {
  HPE_HEADER_OVERFLOW: {
    status: "431 Request Header Fields Too Large",
    sentence: "This address is too long: ask for less in it.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: "408 Request Timeout",
    sentence: "This request did not come to its end in time.",
  },
};

/** How a request is answered that could not be read as far as its address: its status line and a sentence. */
export const unreadable = ({ code }) =>
  unread[code] ?? { status: "400 Bad Request", sentence: "This request could not be read." };
