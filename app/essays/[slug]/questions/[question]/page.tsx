import type { Metadata } from "next";
import { metadataWith, pageWith } from "@/app/page-with";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EssayPage } from "@/components/layout/essay-page";
import { QuestionSpread } from "@/components/question/question-spread";
import { essayPath, questionPath } from "@/lib/addresses";
import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import { essayLabel } from "@/lib/essays/essay";
import { findEssay } from "@/lib/essays/queries";
import { explainIn } from "@/lib/gloss/explained";
import { questionTexts } from "@/lib/gloss/page-texts";
import { readQuestion } from "@/lib/questions/queries";
import { absoluteUrl } from "@/lib/site";

import { loadNotesHere } from "../../load-annotations";
import { loadExplained } from "../../load-explained";

type Props = { params: Promise<{ slug: string; question: string }> };

async function load({ params }: Props) {
  const { slug, question: key } = await params;
  const essay = await findEssay(visitor, slug);
  const shown = await cachedFor(essay, ["question", key], async () => {
    const question = await readQuestion(visitor, essay, key);
    return { question, glosses: explainIn(await loadExplained(essay), questionTexts(question)) };
  });
  const { positions, answer } = shown.question;
  const notes = await loadNotesHere(essay, { position: [...answer, ...positions].map((position) => position.key) });
  return { essay, ...shown, notes };
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return metadataWith(
    () => load(props),
    ({ essay, question }) => ({
      title: question.prompt,
      description: `The answer of ${essayLabel(essay)}, and the positions that support, qualify and contest it.`,
      alternates: { canonical: questionPath(essay.slug, question.key) },
    }),
  );
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    ({ essay, question, glosses, notes }) => (
      <EssayPage essay={essay} address={absoluteUrl(questionPath(essay.slug, question.key))}>
        <Breadcrumbs
          crumbs={[
            { label: essayLabel(essay), href: essayPath(essay.slug) },
            { label: `Question ${question.number} of ${question.of}` },
          ]}
        />
        <QuestionSpread slug={essay.slug} question={question} glosses={glosses} notes={notes} />
      </EssayPage>
    ),
  );
}
