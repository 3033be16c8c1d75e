import { preload } from "react-dom";

// The address of a file beside this one, as the stylesheet names it (app/globals.css): the bundler asks for literals.
const everywhere = [
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

const sansItalic = new URL(
  "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2",
  import.meta.url,
);

const fetchAhead = (file: URL) => preload(String(file), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });

/**
 * Has the browser fetch at once the faces that every page is set in. Without that it finds them only when it has laid
 * the page out in others, and lays it out again when they come.
 */
export function preloadFonts(): void {
  for (const file of everywhere) fetchAhead(file);
}

/** The same for the italics of the sans: for a long page that has some further down. */
export function preloadSansItalic(): void {
  fetchAhead(sansItalic);
}
