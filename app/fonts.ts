import { preload } from "react-dom";

// The address of a file beside this one, as the stylesheet names it (app/globals.css): the bundler asks for literals.
const files = [
  new URL(
    "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2",
    import.meta.url,
  ),
  new URL(
    "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/**
 * Has the browser fetch at once the faces that every page is set in. Without that it finds them only when it has laid
 * the page out in others, and lays it out again when they come.
 */
export function preloadFonts(): void {
  for (const file of files) preload(String(file), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
