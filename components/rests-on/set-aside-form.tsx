import type { ReactNode } from "react";
import { kindHeadings } from "@/components/source/kind-headings";
import { Reference } from "@/components/ui/reference";
import { restsOnPath } from "@/lib/addresses";
import type { Options } from "@/lib/rests-on/choices";
import type { SetAside } from "@/lib/rests-on/set-aside";
import { primary } from "@/lib/rests-on/view";

type TickProps = {
  name: "only" | "kind" | "through" | "name" | "source";
  value: string;
  checked: boolean;
  /** Claims with some of it among their evidence. */
  claims: number;
  /** Set aside already, by a wider choice. */
  covered?: boolean;
  children: ReactNode;
};

/** One thing to set aside, with the number of claims that it bears. */
function Tick({ name, value, checked, claims, covered = false, children }: TickProps) {
  return (
    <label className="rests-tick">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span>
        {children}
        {covered && <span className="text-faint"> · set aside already</span>}
      </span>
      <span className="text-faint tabular-nums">
        {claims}
        <span className="sr-only"> {claims === 1 ? "claim" : "claims"}</span>
      </span>
    </label>
  );
}

/** A group of choices; nothing where there is none to choose. */
function Group({ legend, of, children }: { legend: string; of: readonly unknown[]; children: ReactNode }) {
  if (of.length === 0) return null;
  return (
    <fieldset className="border-t border-rule py-3">
      <legend className="label float-left mb-1 w-full text-faint">{legend}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

type Props = {
  slug: string;
  options: Options;
  aside: SetAside /** Keys of the sources that are set aside, by whatever choice. */;
  covered: ReadonlySet<string>;
};

/** Single sources, folded by kind; open where one of them is chosen. */
function Sources({ options, aside, covered }: Omit<Props, "slug">) {
  const chosen = new Set(aside.sources);
  return options.sources.map(({ kind, options: sources }) => (
    <details key={kind} id={`sources-${kind}`} open={sources.some(({ item }) => chosen.has(item.key))}>
      <summary className="py-1">
        {kindHeadings[kind]} <span className="text-faint">{sources.length}</span>
      </summary>
      {sources.map(({ item, claims }) => (
        <Tick
          key={item.key}
          name="source"
          value={item.key}
          checked={chosen.has(item.key)}
          claims={claims}
          covered={covered.has(item.key) && !chosen.has(item.key)}
        >
          <Reference reference={item.reference} />
        </Tick>
      ))}
    </details>
  ));
}

/** Wider choices: the secondary works, a kind, a name, an interpretation. */
function WiderChoices({ options, aside }: Pick<Props, "options" | "aside">) {
  return (
    <>
      <Group legend="Kinds" of={options.kinds}>
        {options.secondary > 0 && (
          <Tick name="only" value={primary} checked={aside.onlyPrimary} claims={options.secondary}>
            All secondary works
          </Tick>
        )}
        {options.kinds.map(({ item, claims }) => (
          <Tick key={item} name="kind" value={item} checked={aside.kinds.includes(item)} claims={claims}>
            {kindHeadings[item]}
          </Tick>
        ))}
      </Group>
      <Group legend="Everything that comes through" of={options.voices}>
        {options.voices.map(({ item, claims }) => (
          <Tick
            key={item.key}
            name="through"
            value={item.key}
            checked={aside.through.includes(item.key)}
            claims={claims}
          >
            {item.name}
          </Tick>
        ))}
      </Group>
      <Group legend="Every work of" of={options.names}>
        {options.names.map(({ item, claims }) => (
          <Tick key={item} name="name" value={item} checked={aside.names.includes(item)} claims={claims}>
            {item}
          </Tick>
        ))}
      </Group>
    </>
  );
}

/** What can be set aside, as a plain form: its state is the address, and it needs no script. */
export function SetAsideForm({ slug, options, aside, covered }: Props) {
  if (options.kinds.length + options.sources.length + options.voices.length + options.names.length === 0)
    return <p className="text-faint">The essay cites nothing that could be set aside.</p>;
  return (
    <form action={restsOnPath(slug)} method="get" id="set-aside" aria-label="Set sources aside">
      <p className="pb-3 text-faint">
        The figure is the number of claims with some of it among their evidence.{" "}
        <span className="rests-at-once">Each tick is counted at once.</span>
      </p>
      <WiderChoices options={options} aside={aside} />
      <Group legend="Single sources" of={options.sources}>
        <Sources options={options} aside={aside} covered={covered} />
      </Group>
      <p className="rests-submit border-t border-rule bg-paper py-3">
        <button type="submit" className="rounded-[3px] border border-ink bg-ink px-3 py-1 text-paper">
          Set these aside
        </button>
      </p>
    </form>
  );
}
