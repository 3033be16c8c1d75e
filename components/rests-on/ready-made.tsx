import { Reference } from "@/components/ui/reference";
import { restsOnPath } from "@/lib/addresses";
import type { ReadyMade as Choice } from "@/lib/rests-on/ready-made";
import type { SetAside } from "@/lib/rests-on/set-aside";
import { setAsideQuery } from "@/lib/rests-on/view";

function Label({ of }: { of: Choice["of"] }) {
  switch (of.by) {
    case "source":
      return (
        <>
          The source that bears most: <Reference reference={of.source.reference} />
        </>
      );
    case "name":
      return <>Every work of {of.name}</>;
    case "through":
      return <>Everything that comes through {of.voice.name}</>;
    case "secondary":
      return <>All secondary works</>;
  }
}

/** Choices made ready, each with the number of claims that would lose all of their evidence. */
export function ReadyMade({ slug, choices, aside }: { slug: string; choices: readonly Choice[]; aside: SetAside }) {
  if (choices.length === 0) return null;
  const current = setAsideQuery(aside);
  return (
    <nav aria-label="Choices made ready" className="sans mt-5 text-small no-print">
      <p className="label text-faint">Set aside at once</p>
      <ul className="mt-1 grid max-w-[64rem] gap-x-10 sm:grid-cols-2">
        {choices.map(({ of, aside: choice, lost }) => {
          const query = setAsideQuery(choice);
          return (
            <li key={query} className="flex items-baseline justify-between gap-x-3 border-b border-dotted border-rule">
              <a
                href={`${restsOnPath(slug)}${query}`}
                aria-current={query === current ? "true" : undefined}
                className="py-1 leading-snug text-link aria-[current]:font-semibold aria-[current]:text-ink"
              >
                <Label of={of} />
              </a>
              <span className="whitespace-nowrap text-faint tabular-nums">{lost} lose all</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
