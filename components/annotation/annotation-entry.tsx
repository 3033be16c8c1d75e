import { Reference } from "@/components/ui/reference";
import { Time } from "@/components/ui/time";
import { annotationPath, claimPath, scholarPath, sourcePath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";
import { annotationKinds, claimRelations } from "@/lib/annotations/vocabulary";
import { renderMarkdown } from "@/lib/markdown/markdown";
import { shortReference } from "@/lib/sources/short-reference";
import { TargetLine } from "./target-line";

const stateWords = {
  shown: null,
  withdrawn: "Withdrawn: only you see it.",
  pending: "Waits for a moderator: only you and the moderators see it.",
  hidden: "Hidden by a moderator.",
} as const;

/** Who may read it, where that is not everybody. */
function audience({ visibility, group }: Annotation): string | null {
  if (visibility === "public") return null;
  return visibility === "group" ? `for the group ${group?.name ?? ""}` : "for you alone";
}

function ClaimLink({ slug, claim, label }: { slug: string; claim: string; label: string }) {
  return (
    <a href={claimPath(slug, claim)}>
      {label} {claim}
    </a>
  );
}

/** What a member wrote: who, when, what kind, for whom; then the words. */
export function AnnotationEntry({
  slug,
  annotation,
  placed = false,
}: {
  slug: string;
  annotation: Annotation;
  /** Says what it is about, where the page does not. */
  placed?: boolean;
}) {
  const { id, author, kind, createdAt, editedAt, state, hiddenReason, link, tags, sources } = annotation;
  const facts = [kind === "comment" ? null : kind, audience(annotation)].filter(Boolean);
  return (
    <article id={`note-${id}`} className="annotation" aria-label={`Note by ${author?.name ?? "a former member"}`}>
      <p className="annotation-head">
        <b>
          {author?.hasPage ? (
            <a href={scholarPath(author.id)} className="quiet-link">
              {author.name}
            </a>
          ) : (
            (author?.name ?? "A former member")
          )}
        </b>
        {author && author.role !== "reader" && <span>{author.role}</span>}
        <a href={annotationPath(slug, id)} className="quiet-link">
          <Time at={createdAt} />
        </a>
        {editedAt && <a href={`${annotationPath(slug, id)}/history`}>edited</a>}
        {facts.map((fact) => (
          <span key={fact} title={kind === fact ? annotationKinds[kind] : undefined}>
            {fact}
          </span>
        ))}
      </p>
      {(placed || annotation.orphan) && annotation.parent === null && (
        <TargetLine slug={slug} annotation={annotation} />
      )}
      {stateWords[state] && (
        <p className="annotation-state">
          {stateWords[state]} {hiddenReason && `The reason: ${hiddenReason}`}
        </p>
      )}
      {link && (
        <p className="annotation-link">
          <ClaimLink slug={slug} claim={annotation.targetKey ?? ""} label="Claim" /> {claimRelations[link.relation]}{" "}
          <ClaimLink slug={slug} claim={link.claim} label="claim" />.
        </p>
      )}
      {/* Sanitised: no markup of a member's own gets through (lib/markdown). */}
      <div className="annotation-body" dangerouslySetInnerHTML={{ __html: renderMarkdown(annotation.body) }} />
      {sources.length > 0 && (
        <ul className="annotation-sources">
          {sources.map(({ source, csl, locator }, at) => (
            <li key={at}>
              {source ? (
                <a href={sourcePath(slug, source)}>
                  <Reference reference={shortReference(csl)} />
                </a>
              ) : (
                <Reference reference={shortReference(csl)} />
              )}
              {locator && `, ${locator}`}
            </li>
          ))}
        </ul>
      )}
      {tags.length > 0 && (
        <ul className="annotation-tags" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
