import { createRequire } from "node:module";
import type { ReactNode } from "react";

// Next.js gives server components a React that cannot render to a string; Node.js itself finds the one that can.
const { renderToStaticMarkup } = createRequire(import.meta.url)(
  "react-dom/server",
) as typeof import("react-dom/server");

/** Content as markup, written by React with every text escaped. */
export function renderMarkup(children: ReactNode): string {
  return renderToStaticMarkup(children);
}

type Props = { children: ReactNode; className?: string; id?: string };

/**
 * Content that needs no script: written as markup once, and left alone in the browser. A page of thousands of elements
 * is then neither described to the browser a second time element by element nor gone through by React there.
 * What is inside may hold no client component: links are plain ones.
 */
export function StaticIsland({ children, className, id }: Props) {
  const markup = { __html: renderMarkup(children) };
  return <div id={id} className={className} dangerouslySetInnerHTML={markup} />;
}
