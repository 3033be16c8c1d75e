import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  count: number;
  /** How a reader who knows the literature fills such a gap. */
  way: ReactNode;
  /** Said where there is no such gap. */
  none: string;
  children: ReactNode;
};

/** Up to so many entries a list stands open. */
const openUpTo = 12;

/** One kind of gap: how many there are, how to fill one, and which they are. */
export function GapSection({ id, title, count, way, none, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-9 grid gap-x-14 gap-y-3 lg:grid-cols-[18rem_minmax(0,1fr)]"
    >
      <div>
        <h3 id={`${id}-title`} className="text-large leading-snug">
          {title} <span className="sans ml-1 text-small text-faint">{count}</span>
        </h3>
        <p className="sans mt-2 text-small leading-snug text-soft">{count === 0 ? none : way}</p>
      </div>
      {count > 0 && (
        <details open={count <= openUpTo} className="gap-list">
          <summary className="sans text-small text-soft">{count === 1 ? "Which it is" : "Which they are"}</summary>
          <ul className="mt-2">{children}</ul>
        </details>
      )}
    </section>
  );
}
