import path from "node:path";
import { operator } from "@/lib/auth/actor";
import { AppError } from "@/lib/errors";
import { importText, restoreText, setTextVisibility } from "@/lib/text/commands";
import { describeText } from "@/lib/text/describe-text";
import { textFormats } from "@/lib/text/read-essay";
import { textVisibilities } from "@/lib/text/vocabulary";
import { isWord, wordsOf } from "@/lib/vocabulary";
import { Failure } from "../setup/failure.mjs";
import { essayIn } from "./essay-in-file";
import { withStore } from "./stored-map";

type Options = { file?: string; edition?: string; for?: string };

/** Whoever reads the text, as the option says it; undefined where it is left as it is. */
function visibilityIn({ for: readers }: Options) {
  if (readers === undefined || isWord(textVisibilities, readers)) return readers;
  throw new Failure(`--for takes ${wordsOf(textVisibilities).join(", ")}; "${readers}" is none of these.`);
}

function editionIn({ edition }: Options): number | undefined {
  if (edition === undefined || /^[1-9]\d{0,5}$/.test(edition))
    return edition === undefined ? undefined : Number(edition);
  throw new Failure(`--edition takes the number of an edition, from 1; "${edition}" is none.`);
}

/** Imports an essay's text, shows a former edition again, or says who may read it. */
export async function text(slug: string, options: Options): Promise<void> {
  const visibility = visibilityIn(options);
  const edition = editionIn(options);
  const { file } = options;
  if (file !== undefined && edition !== undefined)
    throw new Failure("Name either a file to import or a former edition to show again, not both.");
  if (file === undefined && edition === undefined && visibility === undefined)
    throw new Failure("text needs a file, --edition or --for: see `npm run map -- --help`.");
  const read = file === undefined ? null : essayIn(file);
  try {
    await withStore(async (db) => {
      if (read && file) {
        console.log(`Read ${textFormats[read.format]} in ${read.encoding}.`);
        const report = await importText(operator, db, slug, read, path.basename(file), visibility);
        for (const line of describeText(slug, report)) console.log(line);
      }
      if (edition !== undefined) {
        const report = await restoreText(operator, db, slug, edition, visibility);
        for (const line of describeText(slug, report)) console.log(line);
      }
      if (visibility) {
        if (!read && edition === undefined) await setTextVisibility(operator, db, slug, visibility);
        console.log(`The text of ${slug} is for: ${textVisibilities[visibility]}.`);
      }
    });
  } catch (error) {
    throw error instanceof AppError ? new Failure(error.message) : error;
  }
}
