/** The parts of a long page, with their sizes; parts without anything are left out. */
export function PageContents({ parts }: { parts: readonly { id: string; label: string; count: number }[] }) {
  const present = parts.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <nav aria-label="On this page" className="sans mt-8 text-small text-soft no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {present.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> <span className="text-faint">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
