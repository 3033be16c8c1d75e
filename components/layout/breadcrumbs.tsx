export type Crumb = { label: string; href?: string };

/** The way from the essay to this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Where you are" className="page-width sans pt-6 text-small text-faint no-print">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }, at) => (
          <li key={label} className="flex gap-x-2">
            {at > 0 && <span aria-hidden="true">›</span>}
            {href ? (
              <a href={href} className="quiet-link">
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
