import { argumentPath } from "@/lib/addresses";
import { type ArgumentView, argumentQuery, depths, withSection } from "@/lib/argument/view";
import type { ShownArgument } from "./look";

type Choice = { label: string; view: ArgumentView; current?: boolean };

function Choices({
  name,
  choices,
  hrefOf,
}: {
  name: string;
  choices: Choice[];
  hrefOf: (view: ArgumentView) => string;
}) {
  return (
    <nav aria-label={name} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="text-faint">{name}</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ label, view, current }) => (
          <li key={label}>
            <a
              href={hrefOf(view)}
              aria-current={current ? "true" : undefined}
              className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which sections are open, each a link that opens or closes it. */
function sectionChoices({ data: { sections }, view }: ShownArgument): Choice[] {
  const open = view.kind === "essay" ? view.open : [];
  const all = sections.map(({ key }) => key);
  return [
    ...sections.map(({ key, title }) => ({
      label: `${open.includes(key) ? "Close" : "Open"} ${title}`,
      view: withSection(view, key, sections),
    })),
    ...(open.length < all.length ? [{ label: "Open all", view: { kind: "essay" as const, open: all } }] : []),
    ...(open.length > 0 ? [{ label: "Close all", view: { kind: "essay" as const, open: [] } }] : []),
  ];
}

/** A claim by its number: a plain form, whose state is the address. */
function ClaimForm({ slug, claim }: { slug: string; claim: string }) {
  return (
    <form action={argumentPath(slug)} method="get" className="flex flex-wrap items-baseline gap-2">
      <label htmlFor="around-claim" className="text-faint">
        Around claim
      </label>
      <input
        id="around-claim"
        name="claim"
        defaultValue={claim}
        required
        size={6}
        className="rounded-[3px] border border-edge bg-leaf px-2 py-0.5 text-ink"
        placeholder="22.1"
      />
      <button type="submit" className="rounded-[3px] border border-ink bg-ink px-3 py-0.5 text-paper">
        Show the map around it
      </button>
    </form>
  );
}

/** What is drawn: sections to open, or a claim and how far around it. Links and a form: the address is the state. */
export function ArgumentToolbar({ shown }: { shown: ShownArgument }) {
  const { slug, data, view } = shown;
  const hrefOf = (other: ArgumentView) => `${argumentPath(slug)}${argumentQuery(other, data.sections)}`;
  return (
    <div className="sans mt-5 flex flex-col gap-y-2 text-small no-print">
      {view.kind === "essay" ? (
        <Choices name="Sections" choices={sectionChoices(shown)} hrefOf={hrefOf} />
      ) : (
        <Choices
          name="Steps of inference around it"
          hrefOf={hrefOf}
          choices={depths.map((depth) => ({
            label: String(depth),
            view: { ...view, depth },
            current: depth === view.depth,
          }))}
        />
      )}
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <ClaimForm slug={slug} claim={view.kind === "claim" ? view.claim : ""} />
        {view.kind === "claim" && <a href={argumentPath(slug)}>The whole essay’s argument</a>}
      </div>
    </div>
  );
}
