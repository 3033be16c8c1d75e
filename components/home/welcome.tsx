import type { ReactNode } from "react";

/** What this is, in the time that a visitor gives it; beside it, where there is one, an example. */
export function Welcome({ children }: { children?: ReactNode }) {
  return (
    <div className="pt-12 md:pt-16">
      <h1 className="text-display leading-[1.15] text-balance md:text-hero">
        A debate among historians, claim by claim
      </h1>
      <div className="mt-6 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="text-base">
          <p>
            Sic et Non takes an essay apart into its claims. Beside each claim stand the evidence that the essay cites
            for it and the interpretations that compete with it: those that support it on one side, those that contest
            it on the other, those that qualify it between them.
          </p>
          <p className="mt-3 text-soft">
            It takes no side. It shows who holds what, on what evidence, and how we know that they hold it. The name is
            Abelard’s, who set contradictory authorities side by side and left the judgement to his readers.
          </p>
        </div>
        {children}
      </div>
    </div>
  );
}
