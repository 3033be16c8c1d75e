/** The cookies of one browser, kept from answer to answer. */
export class BrowserCookies {
  readonly #jar = new Map<string, string>();

  constructor(header = "") {
    for (const pair of header.split("; ").filter(Boolean)) this.#set(pair);
  }

  #set(pair: string): void {
    const at = pair.indexOf("=");
    this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
  }

  /** Takes what an answer sets; a cookie that is told to go goes. */
  take(response: { headers: Headers }): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      if (attributes.some((attribute) => /^Max-Age=0$/i.test(attribute))) this.#jar.delete(pair.split("=")[0] ?? "");
      else this.#set(pair);
    }
  }

  /** The Cookie header. */
  get header(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
