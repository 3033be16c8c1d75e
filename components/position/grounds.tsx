import { Fragment } from "react";
import { Reference } from "@/components/ui/reference";
import { readPath, sourcePath } from "@/lib/addresses";
import type { Ground } from "@/lib/interpretations/position";
import { setLocator } from "@/lib/sources/locator";

type SourceGround = Extract<Ground, { kind: "source" }>;

/** The place in the work; the dagger keeps to the last of its numbers, however many there are. */
function Locator({ ground: { locator, fromEssay } }: { ground: SourceGround }) {
  return (
    <>
      {locator && setLocator(locator)}
      {fromEssay && (
        <>
          <span aria-hidden="true">&nbsp;†</span>
          <span className="sr-only"> (as the essay cites it, not checked against the work)</span>
        </>
      )}
    </>
  );
}

function GroundItem({ slug, ground }: { slug: string; ground: Ground }) {
  if (ground.kind === "paragraph") {
    return (
      <a href={readPath(slug, ground.number)} className="quiet-link">
        ¶{ground.number}
      </a>
    );
  }
  return (
    <>
      <a href={sourcePath(slug, ground.key)} className="quiet-link">
        <Reference reference={ground.reference} />
      </a>
      {ground.locator && (
        <>
          , <Locator ground={ground} />
        </>
      )}
    </>
  );
}

/** Whether a ground is another place in the work just named: its name is then not said again. */
function isSameWork(ground: Ground, before: Ground | undefined): ground is SourceGround {
  return ground.kind === "source" && before?.kind === "source" && ground.key === before.key && ground.locator !== null;
}

/** What a position, note or standing is based on, in a line. */
export function Grounds({ slug, basis }: { slug: string; basis: readonly Ground[] }) {
  return basis.map((ground, at) => {
    const again = isSameWork(ground, basis[at - 1]);
    return (
      <Fragment key={ground.kind === "paragraph" ? ground.number : `${ground.key} ${ground.locator}`}>
        {at > 0 && (again ? ", " : "; ")}
        {again ? <Locator ground={ground} /> : <GroundItem slug={slug} ground={ground} />}
      </Fragment>
    );
  });
}
