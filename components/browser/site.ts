import { startDrafts } from "@/components/annotation/draft.browser";
import { startMarkWords } from "@/components/annotation/mark-words.browser";
import { startPreview } from "@/components/annotation/preview.browser";
import { startSourceKeys } from "@/components/annotation/source-keys.browser";
import { startWordChooser } from "@/components/annotation/word-chooser.browser";
import { startArgumentMap } from "@/components/argument/argument-map.browser";
import { startOpenClaims, startPrintButton } from "@/components/compare/open-claims.browser";
import { startFileSizes } from "@/components/form/file-size.browser";
import { startTidyAddress } from "@/components/form/tidy-address.browser";
import { startGlossCard } from "@/components/gloss/gloss-card.browser";
import { startGoKeys } from "@/components/layout/go-keys.browser";
import { startSingleKeysSwitch } from "@/components/layout/single-keys-switch.browser";
import { startMatrixCards } from "@/components/matrix/matrix-card-pointing.browser";
import { startMatrixKeys } from "@/components/matrix/matrix-keys.browser";
import { startMatrixLight } from "@/components/matrix/matrix-light.browser";
import { startMatrixTypeAhead } from "@/components/matrix/matrix-type-ahead.browser";
import { startContents } from "@/components/reader/contents.browser";
import { startCopyText } from "@/components/reader/copy-text.browser";
import { startLayOutAhead } from "@/components/reader/lay-out-ahead.browser";
import { startLayers } from "@/components/reader/layers.browser";
import { startParagraphKeys } from "@/components/reader/paragraph-keys.browser";
import { startPassageLight } from "@/components/reader/passage-light.browser";
import { startAtOnce } from "@/components/rests-on/at-once.browser";
import { startSearchFields } from "@/components/search/search-field.browser";
import { startTimelineKeys } from "@/components/timeline/timeline-keys.browser";
import { startKeptPlace } from "./kept-place.browser";

/**
 * The script of every page: all that runs in a reader's browser. Each part finds its own elements and does nothing
 * where there are none; every page can be read without any of them.
 */
const parts = [
  // First of all: what is typed must not be lost, nor come back once it was taken.
  startDrafts,
  startLayers,
  startKeptPlace,
  startSearchFields,
  startSingleKeysSwitch,
  startGoKeys,
  startParagraphKeys,
  startPassageLight,
  startContents,
  startLayOutAhead,
  startCopyText,
  startGlossCard,
  startMatrixKeys,
  startMatrixTypeAhead,
  startMatrixLight,
  startMatrixCards,
  startAtOnce,
  startOpenClaims,
  startPrintButton,
  startArgumentMap,
  startTimelineKeys,
  startWordChooser,
  startMarkWords,
  startPreview,
  startSourceKeys,
  startFileSizes,
  startTidyAddress,
];

/** So long may parts run one after the other, in milliseconds, before the page is let to answer. */
const longestTurn = 4;

/**
 * Starts all parts; on a slow machine in several turns, so that the page is not kept waiting by all of them at once. The
 * first turn is not this one, in which the browser itself does what it does at the end of a document.
 */
async function startAll(): Promise<void> {
  let since = Number.NEGATIVE_INFINITY;
  for (const start of parts) {
    if (performance.now() - since > longestTurn) {
      await new Promise<void>((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    start();
  }
  // Says that the page listens, to whoever drives it.
  document.documentElement.dataset.listens = "";
}

void startAll();
