import { EssayByline, EssayHeading } from "@/components/essay/essay-byline";
import { Legend } from "@/components/position/legend";
import { deskTextPath } from "@/lib/addresses";
import type { EssayHead } from "@/lib/essays/essay";
import type { TextState } from "@/lib/reader/reader";
import { Layers } from "./layers";

/** What stands beside each number, by how much of the text there is to read. */
const account: Record<TextState, string> = {
  none: "Beside each number stands a gist: the editors’ summary of the paragraph, not the essay’s text. The text itself is not part of this installation.",
  nothing:
    "Beside each number stands a gist: the editors’ summary of the paragraph, not the essay’s text. This installation holds the text for signed-in readers only.",
  excerpts:
    "Beside each number stand the passages that the map’s claims restate, with a few words around them; […] marks what is left out. Where no passage is shown stands a gist: the editors’ summary, not the essay’s text.",
  all: "The essay’s text, with the passages that the map’s claims restate underlined and numbered. Names, terms and citations open where they stand.",
};

/** What the page holds, and how to move in it. */
export function ReaderHead({ essay, text }: { essay: EssayHead; text: TextState }) {
  return (
    <header className="reader-top page-width reader-columns pt-5">
      <div className="reader-head">
        <EssayHeading essay={essay} className="text-title md:text-heading" />
        <EssayByline essay={essay} />
        <p className="measure mt-4">
          {account[text]}{" "}
          {text === "none" && (
            <>
              An editor who has the essay can <a href={deskTextPath(essay.slug)}>import it</a>.{" "}
            </>
          )}
          In the margin stand the claims that the map draws from the paragraph, each in the editors’ words for what the
          essay says.
        </p>
        <p className="sans keys-hint text-small text-faint no-print">
          <kbd>j</kbd> next paragraph, <kbd>k</kbd> previous, <kbd>a</kbd> add a note
        </p>
        <div className="print-only mt-3">
          <Legend />
        </div>
        {(text === "all" || text === "excerpts") && <Layers />}
      </div>
    </header>
  );
}
