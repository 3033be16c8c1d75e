import { startSingleKeysSwitch } from "@/components/layout/single-keys-switch.browser";
import { startMatrixKeys } from "@/components/matrix/matrix-keys.browser";
import { startContents } from "@/components/reader/contents.browser";
import { startGlossCard } from "@/components/reader/gloss-card.browser";
import { startParagraphKeys } from "@/components/reader/paragraph-keys.browser";
import { startPassageLight } from "@/components/reader/passage-light.browser";
import { startSearchFields } from "@/components/search/search-field.browser";

/**
 * The script of every page: all that runs in a reader's browser. Each part finds its own elements and does nothing
 * where there are none; every page can be read without any of them.
 */
const parts = [
  startSearchFields,
  startSingleKeysSwitch,
  startParagraphKeys,
  startPassageLight,
  startContents,
  startGlossCard,
  startMatrixKeys,
];

for (const start of parts) start();
// Says that the page listens, to whoever drives it.
document.documentElement.dataset.listens = "";
