import { rmSync } from "node:fs";
import { build, context } from "esbuild";

const folder = "public/browser";

/** How the script of every page is made of components/browser/site.ts and what it imports. */
const options = {
  entryPoints: ["components/browser/site.ts"],
  outdir: folder,
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "silent",
};

/** Writes the script under a name that holds its content's hash; returns the address at which it is served. */
export async function buildBrowserScript() {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({ ...options, minify: true, entryNames: "[name]-[hash]", metafile: true });
  const [file] = Object.keys(metafile.outputs);
  return file.replace(/^public/, "");
}

/** Writes the script, and again whenever one of its files changes; returns the address at which it is served. */
export async function watchBrowserScript() {
  rmSync(folder, { recursive: true, force: true });
  const watched = await context({ ...options, sourcemap: "inline", logLevel: "warning" });
  await watched.rebuild();
  await watched.watch();
  return "/browser/site.js";
}
