import { readPath } from "@/lib/addresses";

/** Numbers of paragraphs, each the way to it in the reader. */
export function ParagraphLinks({ slug, paragraphs }: { slug: string; paragraphs: readonly number[] }) {
  return (
    <p className="sans mt-1 flex flex-wrap gap-x-3 text-small text-soft">
      {paragraphs.map((number) => (
        <a key={number} href={readPath(slug, number)} className="quiet-link min-w-7 py-0.5">
          ¶{number}
        </a>
      ))}
    </p>
  );
}
