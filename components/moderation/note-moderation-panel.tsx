import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { annotationPath } from "@/lib/addresses";
import type { Annotation } from "@/lib/annotations/annotation";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import type { NoteModeration } from "@/lib/moderation/queue";
import { ReasonForm } from "./reason-form";

type Props = {
  slug: string;
  annotation: Annotation;
  moderation: NoteModeration;
  /** What was just done; null for nothing. */
  done: string | null;
  returned: { appeal: ReturnedForm | null; deed: ReturnedForm | null };
};

const sentences: Record<string, string> = {
  reported: "Thank you: a moderator will look at the note.",
  appealed: "Your appeal waits for a moderator. You will be told what is decided.",
  hidden: "The note is hidden, and its author is told why.",
  shown: "The note is shown.",
};

const outcomes = {
  open: "The appeal waits for a moderator.",
  upheld: "The appeal was upheld.",
  dismissed: "The appeal was dismissed: the note stays hidden.",
} as const;

function Deed({
  action,
  button,
  annotation,
  path,
}: {
  action: string;
  button: string;
  annotation: Annotation;
  path: string;
}) {
  return (
    <ActionForm action={action} back={path} about={annotation.id} className="inline-form">
      <input type="hidden" name="id" value={annotation.id} />
      {action === "moderation/let-through" && <input type="hidden" name="version" value={annotation.version} />}
      <Submit>{button}</Submit>
    </ActionForm>
  );
}

function Appeal({ slug, annotation, moderation: { mayAppeal, appeal }, returned }: Props) {
  if (appeal)
    return (
      <div className="notice">
        <p>{outcomes[appeal.status]}</p>
        <p className="whitespace-pre-line">It said: {appeal.reason}</p>
        {appeal.answer && <p className="whitespace-pre-line">The answer: {appeal.answer}</p>}
      </div>
    );
  if (!mayAppeal) return null;
  return (
    <section aria-labelledby="appeal" className="mt-6">
      <h2 id="appeal" className="mb-2 text-large">
        Appeal
      </h2>
      <ReasonForm
        action="moderation/appeal"
        id={annotation.id}
        back={annotationPath(slug, annotation.id)}
        label="Why the note should be shown again"
        hint="Another moderator decides than the one who hid it, where there is one. You can appeal once."
        button="Appeal"
        returned={returned.appeal}
      />
    </section>
  );
}

/** On a note's own page: what its author and its moderators can do about its being hidden or waiting. */
export function NoteModerationPanel(props: Props) {
  const { slug, annotation, moderation, done, returned } = props;
  const path = annotationPath(slug, annotation.id);
  const sentence = done && Object.hasOwn(sentences, done) ? sentences[done] : null;
  return (
    <div className="measure mt-5">
      {sentence && (
        <p role="status" className="notice">
          {sentence}
        </p>
      )}
      {returned.deed?.problem && (
        <p role="alert" className="form-problem">
          {returned.deed.problem}
        </p>
      )}
      <Appeal {...props} />
      {moderation.can.letThrough && (
        <Deed action="moderation/let-through" button="Let it through" annotation={annotation} path={path} />
      )}
      {moderation.can.show && (
        <Deed action="moderation/show" button="Show it again" annotation={annotation} path={path} />
      )}
    </div>
  );
}
