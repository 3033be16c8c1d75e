import { pageWith } from "@/app/page-with";
import { NotePage } from "@/components/annotation/note-page";
import { NotesList } from "@/components/annotation/notes-list";
import { annotationsPath, orphansPath } from "@/lib/addresses";
import { readAbout } from "@/lib/annotations/about-queries";
import { readLatestThreads, readOrphans, readThreads } from "@/lib/annotations/queries";
import { notesViewSchema } from "@/lib/annotations/schema";
import { currentActor } from "@/lib/auth/current-actor";
import { may, requireMember } from "@/lib/auth/permissions";
import { AppError } from "@/lib/errors";
import { findEssay } from "@/lib/essays/queries";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata = { title: "Notes", robots: { index: false } };

async function load({ params, searchParams }: Props) {
  const parsed = notesViewSchema.safeParse(await searchParams);
  if (!parsed.success) throw new AppError("invalid", "This address asks for notes on something that cannot have any.");
  const view = parsed.data;
  const actor = await currentActor();
  const essay = await findEssay(actor, (await params).slug);
  const common = { essay, mayWrite: may(actor, "annotation.write") };
  if (view.orphans) {
    requireMember(actor, "annotation.write");
    return { ...common, about: null, named: null, orphans: true, threads: await readOrphans(actor, essay) };
  }
  if (view.about === null)
    return { ...common, about: null, named: null, orphans: false, threads: await readLatestThreads(actor, essay) };
  const [named, threads] = await Promise.all([
    readAbout(actor, essay, view.about),
    readThreads(actor, essay, view.about),
  ]);
  return { ...common, about: view.about, named, orphans: false, threads };
}

function titleOf({ named, orphans }: Awaited<ReturnType<typeof load>>): string {
  if (orphans) return "Notes that have lost what they were about";
  return named ? `Notes on ${named.title}` : "The latest notes";
}

export default function Page(props: Props) {
  return pageWith(
    () => load(props),
    (data) => {
      const { essay, about, named, orphans } = data;
      const path = orphans ? orphansPath(essay.slug) : annotationsPath(essay.slug, about ?? undefined);
      const crumbs = named ? [{ label: named.title }] : orphans ? [{ label: "Without a place" }] : [];
      return (
        <NotePage essay={essay} path={path} crumbs={crumbs} title={titleOf(data)}>
          <NotesList {...data} slug={essay.slug} path={path} />
        </NotePage>
      );
    },
  );
}
