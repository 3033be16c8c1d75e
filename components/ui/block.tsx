import type { ReactNode } from "react";

/** A part of a page under a small heading with its count. */
export function Block({
  id,
  title,
  count,
  children,
}: {
  id: string;
  title: ReactNode;
  count?: number;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="label mb-3 flex items-baseline justify-between border-b border-rule pb-2 text-soft">
        <span className="inline-flex items-baseline gap-1.5">{title}</span>
        {count !== undefined && <span className="font-normal text-faint">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
