import Script from "next/script";

/**
 * The script of every page (components/browser/site.ts). Under development the client of Next.js builds the page from
 * what the server sent, and must find it unchanged: there the script waits for it. Otherwise no page has that client.
 */
export function BrowserScript({ nonce }: { nonce?: string }) {
  const src = process.env.BROWSER_SCRIPT;
  return process.env.NODE_ENV === "development" ? (
    <Script type="module" src={src} nonce={nonce} strategy="lazyOnload" />
  ) : (
    <script type="module" src={src} nonce={nonce} />
  );
}
