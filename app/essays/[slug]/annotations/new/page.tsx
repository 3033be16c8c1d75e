import { pageWith } from "@/app/page-with";
import { SignInToWrite } from "@/components/annotation/annotations-section";
import { NotePage } from "@/components/annotation/note-page";
import { WordsField } from "@/components/annotation/words-field";
import { WritingForm } from "@/components/annotation/writing-form";
import { annotationsPath, newAnnotationPath, readPath } from "@/lib/addresses";
import type { About } from "@/lib/annotations/about";
import { readAbout } from "@/lib/annotations/about-queries";
import { aboutSchema, markedWordsSchema } from "@/lib/annotations/schema";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError } from "@/lib/errors";
import type { EssayHead } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { readParagraphText } from "@/lib/text/paragraph-text";
import { loadWritingForm } from "../../load-annotations";

type Parameters = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Parameters> };

export const metadata = { title: "Add a note", robots: { index: false } };

/** The words that the address marks; null for none. */
function markedIn(parameters: Parameters, { revision }: EssayHead): { start: number; end: number } | null {
  const marked = markedWordsSchema.safeParse(parameters);
  if (!marked.success) return null;
  if (marked.data.revision !== revision)
    throw new AppError("conflict", "The text was changed while you read it. Open it again and mark the words anew.");
  return marked.data;
}

async function load({ params, searchParams }: Props) {
  const parameters = await searchParams;
  const about: About | null = aboutSchema.safeParse(parameters).data ?? null;
  if (!about) throw new AppError("invalid", "This address does not say what the note is to be about.");
  const actor = await currentActor();
  const essay = await findEssay(actor, (await params).slug);
  const [named, form, text] = await Promise.all([
    readAbout(actor, essay, about),
    loadWritingForm(essay, about),
    about.target === "paragraph" ? readParagraphText(actor, essay, about.paragraph) : null,
  ]);
  return { essay, about, named, form, text, marked: text ? markedIn(parameters, essay) : null };
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, about, named, text, marked, form: { writing, ...form } }) => {
      const { slug } = essay;
      const here = newAnnotationPath(slug, about);
      return (
        <NotePage
          essay={essay}
          path={here}
          crumbs={[{ label: named.title, href: annotationsPath(slug, about) }, { label: "Add a note" }]}
          title={`A note on ${named.title}`}
        >
          {!text && <p className="measure mt-3 text-soft">{named.says}</p>}
          <div className="measure mt-6" id="write">
            {writing ? (
              <WritingForm
                slug={slug}
                writing={writing}
                back={here}
                to={about.target === "paragraph" ? readPath(slug) : annotationsPath(slug, about)}
                {...form}
              >
                {text && <WordsField text={text} marked={marked} returned={form.returned} />}
              </WritingForm>
            ) : (
              <SignInToWrite back={here} />
            )}
          </div>
        </NotePage>
      );
    },
  );
}
