import { ActionForm } from "@/components/form/action-form";
import { annotationPath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";

/** A button for one deed on an annotation, among others on a line. */
function Deed({ action, id, back, children }: { action: string; id: string; back: string; children: string }) {
  return (
    <ActionForm action={`annotations/${action}`} back={back} about={id} className="contents">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="to" value={back.split("#")[0]} />
      <button type="submit" className="button-link">
        {children}
      </button>
    </ActionForm>
  );
}

/** What the reader of the page may do with an annotation. */
export function EntryDeeds({ slug, annotation, back }: { slug: string; annotation: Annotation; back: string }) {
  const { id, can } = annotation;
  const page = annotationPath(slug, id);
  return (
    <div className="annotation-deeds no-print">
      {can.answer && <a href={`${page}/answer`}>Answer</a>}
      {can.edit && <a href={`${page}/edit`}>Edit</a>}
      {can.withdraw && (
        <Deed action="withdraw" id={id} back={back}>
          Withdraw
        </Deed>
      )}
      {can.restore && (
        <Deed action="restore" id={id} back={back}>
          Restore
        </Deed>
      )}
      {can.attach && <a href={`${page}/attach`}>Give it a place again</a>}
      {can.report && <a href={`${page}/report`}>Report</a>}
      {can.hide && <a href={`${page}/hide`}>Hide</a>}
    </div>
  );
}
