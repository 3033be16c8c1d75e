type Neighbour = { href: string; label: string };

/** What stands before and after this page in the essay's order. */
export function Neighbours({
  label,
  previous,
  next,
}: {
  label: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}) {
  return (
    <nav
      aria-label={label}
      className="page-width sans mt-12 grid gap-x-10 gap-y-3 text-small text-soft no-print md:grid-cols-2"
    >
      <p>
        {previous && (
          <a rel="prev" href={previous.href} className="quiet-link">
            ← {previous.label}
          </a>
        )}
      </p>
      <p className="md:text-right">
        {next && (
          <a rel="next" href={next.href} className="quiet-link">
            {next.label} →
          </a>
        )}
      </p>
    </nav>
  );
}
