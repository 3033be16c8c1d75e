/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // scripts/web.mjs compresses, after it has taken out what a reader does not need.
  compress: false,
  // Named by its content's hash, so that a browser may keep it for good (scripts/setup/browser-script.mjs).
  env: { BROWSER_SCRIPT: process.env.BROWSER_SCRIPT ?? "" },
  headers: async () => [
    {
      source: "/browser/site-:hash",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
  // The longest form with a file (app/actions/form-input.ts).
  experimental: { proxyClientMaxBodySize: "25mb" },
  reactStrictMode: true,
  // Citation.js registers its plugins by side effect, and Prisma's client finds files beside itself.
  serverExternalPackages: [
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
    "@prisma/client",
    "pg",
  ],
  // Types are checked by `npm run check`, for the tests and scripts too; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
