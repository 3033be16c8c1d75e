import { kindHeadings } from "@/components/source/kind-headings";
import { secondaryKinds } from "@/lib/rests-on/set-aside";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** How the page counts, and what its figures do not say. */
export function HowCounted() {
  const kinds = listed(secondaryKinds.map((kind) => kindHeadings[kind].toLowerCase()));
  return (
    <section aria-labelledby="how" className="mt-12 measure">
      <h2 id="how" className="text-title">
        How this is counted, and what it does not measure
      </h2>
      <dl className="rests-terms mt-3">
        <dt>What it measures</dt>
        <dd>
          What the essay cites for its claims, and what it draws from what. It does not measure what is true. A claim
          that loses all of its evidence here can be well attested elsewhere, and one that keeps its evidence can be
          wrong; whether a source is reliable, and whether it says what it is cited for, is not weighed.
        </dd>
        <dt>Evidence</dt>
        <dd>
          A citation that the essay puts at the place of the claim. What it names as speaking against a claim does not
          hold the claim up and is not counted. “Cf.” is counted like any other citation. One citation weighs as much as
          another.
        </dd>
        <dt>Ground</dt>
        <dd>
          A claim stands on cited evidence while a citation for it is left, or while one of the claims that it rests on
          stands. The map does not say whether the essay needs all of those claims together or each would do; one is
          taken to be enough, so that the loss counted is the least there can be. Claims that rest only on each other do
          not hold each other up.
        </dd>
        <dt>Weakened</dt>
        <dd>
          A claim that still stands, but lost some evidence of its own or rests, at whatever remove, on a claim that
          did. It says that something below has gone, not how much: with every step the word says less.
        </dd>
        <dt>Inferences</dt>
        <dd>
          Those that the editors read in the essay. An inference that they missed is missing here too, and so is what
          the essay leaves to its readers to infer.
        </dd>
        <dt>Secondary works</dt>
        <dd>
          Those of the kinds {kinds}, whatever documents they print; and interviews with those whose accounts the map
          compares, since an interview with a historian is no document of the time. Everything else counts as primary:
          also memoirs, and collections of documents with the choices of those who made them.
        </dd>
        <dt>A name</dt>
        <dd>Every work with that author; where a work has no author, with that editor.</dd>
        <dt>Everything that comes through somebody</dt>
        <dd>
          The works of that interpretation, and all that is cited for views which the essay reports as its or has
          through it, even a document. Documents that the essay cites by themselves, though it may have found them in
          somebody’s book, are not among them: the essay does not say so, and the map does not guess.
        </dd>
      </dl>
    </section>
  );
}
