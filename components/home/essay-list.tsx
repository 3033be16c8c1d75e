import { essayPath, readPath, sourcesPath } from "@/lib/addresses";
import { authorNames, type EssayEntry } from "@/lib/essays/essay";

function Ways({ slug }: { slug: string }) {
  const ways = [
    { href: readPath(slug), name: "Read", what: "the essay paragraph by paragraph, with its claims in the margin" },
    { href: essayPath(slug), name: "Compare", what: "who holds what: questions and claims by interpretation" },
    { href: sourcesPath(slug), name: "Check", what: "the sources, and every claim that rests on each" },
  ];
  return (
    <ul className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-3">
      {ways.map(({ href, name, what }) => (
        <li key={name} className="border-t-2 border-ink pt-2">
          <a href={href} className="sans font-semibold">
            {name}
          </a>
          <p className="mt-0.5 text-medium leading-snug text-soft">{what}</p>
        </li>
      ))}
    </ul>
  );
}

/** The essays that have a map, each with the ways into it. */
export function EssayList({ essays }: { essays: readonly EssayEntry[] }) {
  return (
    <section aria-labelledby="essays" className="mt-12">
      <h2 id="essays" className="label border-b border-rule pb-2 text-soft">
        Essays
      </h2>
      {essays.length === 0 && (
        <p className="measure mt-4">
          No essay has a map here yet. An operator brings one in with{" "}
          <code className="sans text-[0.9em]">npm run map -- import FILE</code>.
        </p>
      )}
      {essays.map((essay) => (
        <article key={essay.slug} className="mt-6 max-w-[62rem]">
          <h3 className="text-title leading-snug text-balance">
            <a href={essayPath(essay.slug)} className="quiet-link">
              {essay.title}
              {essay.part && `, ${essay.part}`}
            </a>
          </h3>
          <p className="text-soft">
            {authorNames(essay.authors)}, {essay.issued}
          </p>
          <p className="sans mt-1 text-small text-faint">
            {essay.paragraphs} paragraphs · {essay.claims} claims · {essay.questions} questions ·{" "}
            {essay.interpretations} interpretations
          </p>
          <Ways slug={essay.slug} />
        </article>
      ))}
    </section>
  );
}
