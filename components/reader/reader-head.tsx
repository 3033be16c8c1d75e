import { EssayByline, EssayHeading } from "@/components/essay/essay-byline";
import type { EssayHead } from "@/lib/essays/essay";

/** What the page holds: gists, which are the editors' words and not the essay's. */
export function ReaderHead({ essay, textImported }: { essay: EssayHead; textImported: boolean }) {
  return (
    <header className="page-width reader-columns pt-5">
      <div className="reader-head">
        <EssayHeading essay={essay} className="text-[1.6rem] md:text-[1.9rem]" />
        <EssayByline essay={essay} />
        <p className="measure mt-4">
          Beside each number stands a gist: the editors’ summary of the paragraph, not the essay’s text.
          {!textImported && " The text itself is not part of this installation; the gists stand in for it."} In the
          margin stand the claims that the map draws from the paragraph, each in the editors’ words for what the essay
          says.
        </p>
        <p className="sans keys-hint text-[0.84rem] text-faint no-print">
          <kbd>j</kbd> next paragraph, <kbd>k</kbd> previous
        </p>
      </div>
    </header>
  );
}
