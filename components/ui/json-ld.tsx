/** Structured data for search engines. Escaped so that no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  // React would escape the quotes of the JSON if it stood here as text.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
