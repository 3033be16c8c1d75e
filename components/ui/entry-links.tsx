type Props = {
  /** What the links are about, for who does not see where they stand. */
  label: string;
  links: readonly { label: string; href: string }[];
};

/** What can be done with an entry of the map, in a quiet line: propose something, see its history. */
export function EntryLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} className="sans no-print mt-3 flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
      {links.map(({ label: words, href }) => (
        <a key={href} href={href}>
          {words}
        </a>
      ))}
    </nav>
  );
}
