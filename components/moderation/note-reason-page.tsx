import type { ReactNode } from "react";
import { AnnotationEntry } from "@/components/annotation/annotation-entry";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { essayPath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";
import { type EssayHead, essayLabel } from "@/lib/essays/essay";
import { absoluteUrl } from "@/lib/site";

type Props = {
  essay: EssayHead;
  annotation: Annotation;
  /** The note's own page. */
  path: string;
  title: string;
  children: ReactNode;
};

/** Frame of a page on which something is done to a note with a reason: the note, and the form. */
export function NoteReasonPage({ essay, annotation, path, title, children }: Props) {
  return (
    <EssayPage essay={essay} address={absoluteUrl(path)}>
      <Breadcrumbs
        crumbs={[
          { label: essayLabel(essay), href: essayPath(essay.slug) },
          { label: "A note", href: path },
          { label: title },
        ]}
      />
      <div className="page-width">
        <h1 className="mt-4 mb-5 text-title">{title}</h1>
        <div className="measure">
          <div className="said">
            <AnnotationEntry slug={essay.slug} annotation={annotation} />
          </div>
          {children}
        </div>
      </div>
    </EssayPage>
  );
}
