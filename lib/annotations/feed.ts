import { Feed } from "feed";
import { annotationFeedPath, annotationPath, essayPath } from "@/lib/addresses";
import { renderMarkdown } from "@/lib/markdown/markdown";
import type { Annotation } from "./annotation";

/** XML 1.0 has no place for these characters, even written as references. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string): string => text.replace(notInXml, "");

/** What a note is about, in a few words. */
const about = ({ target, targetKey, paragraph }: Annotation): string =>
  target === "claim" ? `claim ${targetKey}` : paragraph === null ? "the essay" : `¶${paragraph}`;

/**
 * Public notes on an essay as an Atom feed (RFC 4287).
 * @param annotations the newest first
 */
export function annotationFeed(
  essay: { slug: string; label: string; importedAt: Date },
  annotations: readonly Annotation[],
  absolute: (path: string) => string,
): string {
  const page = absolute(essayPath(essay.slug));
  const self = absolute(annotationFeedPath(essay.slug));
  const feed = new Feed({
    id: self,
    title: clean(`Notes on ${essay.label}`),
    link: page,
    updated: annotations[0]?.editedAt ?? annotations[0]?.createdAt ?? essay.importedAt,
    feedLinks: { atom: self },
    generator: "Sic et Non",
    copyright: "",
  });
  for (const annotation of annotations) {
    const { id, author, createdAt, editedAt, body, tags } = annotation;
    const address = absolute(annotationPath(essay.slug, id));
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: clean(`${author?.name ?? "A former member"} on ${about(annotation)}`),
      link: address,
      date: editedAt ?? createdAt,
      published: createdAt,
      author: [{ name: clean(author?.name ?? "A former member") }],
      content: clean(renderMarkdown(body)),
      category: tags.map((tag) => ({ term: clean(tag), name: clean(tag) })),
    });
  }
  return feed.atom1();
}
