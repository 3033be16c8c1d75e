/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
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
