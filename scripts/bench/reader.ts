import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { operator } from "@/lib/auth/actor";
import { type Database, openDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrations";
import { importMap } from "@/lib/maps/import/import-map";
import { refreshAnnotationEntries } from "@/lib/search/annotation-entries";
import { importText } from "@/lib/text/commands";
import { type ReadEssay, readEssay } from "@/lib/text/read-essay";
import { soundMap } from "../map/sound-map";
import { Failure } from "../setup/failure.mjs";
import { madeText } from "./made-text";
import { benchPage, press, type Reading, scroll } from "./page-cost";
import { benchVisits, type Visit } from "./page-visits";
import { answer, benchServer, kb, row, withServedDatabase } from "./served";

const notes = 1000;
const { slug } = soundMap("prisma/maps/furr-2005").essay;

/** So many characters of a claim's passage have a note on them. */
const noted = 40;

/** Writes public notes on words of the text, three at most on the same passage; they are read as any others. */
async function writeNotes(db: Database, essay: { id: number; text: string }): Promise<void> {
  const authorId = randomUUID();
  await db.member.create({
    data: { id: authorId, name: "Ada Reader", email: "ada@example.org", role: "scholar", updatedAt: new Date() },
  });
  const anchors = await db.anchor.findMany({
    where: { essayId: essay.id, startOffset: { not: null } },
    orderBy: { claimId: "asc" },
    select: { startOffset: true, endOffset: true, claim: { select: { paragraph: { select: { number: true } } } } },
  });
  await db.annotation.createMany({
    data: Array.from({ length: notes }, (_, at) => {
      const { startOffset, endOffset, claim } = anchors[at % anchors.length] ?? {};
      const start = startOffset ?? 0;
      const end = Math.min(start + noted, endOffset ?? 0);
      return {
        essayId: essay.id,
        authorId,
        kind: "comment" as const,
        visibility: "public" as const,
        target: "text" as const,
        paragraph: claim?.paragraph.number ?? 1,
        start,
        end,
        exact: essay.text.slice(start, end),
        body: `Remark ${at}: is this said anywhere *else*, and by whom? Compare the earlier account, which has it otherwise.`,
      };
    }),
  });
  await refreshAnnotationEntries(db, { essayId: essay.id });
}

function sound(read: ReadEssay, name: string): Extract<ReadEssay, { ok: true }> {
  if (read.ok) return read;
  throw new Failure(`${name} cannot be read as an essay: ${read.problems[0]?.message}`);
}

/** Fills a new database with the seed map, its text and the notes. */
async function fill(url: string, file: string | undefined): Promise<void> {
  const map = soundMap("prisma/maps/furr-2005");
  const bytes = file ? readFileSync(file) : Buffer.from(madeText(map));
  const text = sound(readEssay(bytes, file ?? "made.txt"), file ?? "The text that is made for it");
  console.log(`Making ${notes.toLocaleString("en")} notes on ${map.claims.length} claims and their text …`);
  await applyMigrations(url);
  const db = openDatabase(url);
  try {
    await importMap(operator, db, map);
    await importText(operator, db, slug, text, "text", "public");
    const { id } = await db.essay.findUniqueOrThrow({ where: { slug } });
    await writeNotes(db, { id, text: text.essay.text });
    await db.$executeRaw`VACUUM ANALYZE`;
  } finally {
    await db.$disconnect();
  }
}

async function pressAgain(press: () => Promise<void>, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await press();
}

const reading: Reading = {
  before: (page) => page.evaluate(() => window.scrollTo(0, 0)),
  deeds: [
    ["scrolling, 2,000 pixels a second", (_, session) => scroll(session, 20_000, 2000)],
    ["scrolling, 6,000 pixels a second", (_, session) => scroll(session, 60_000, 6000)],
    [
      "j, thirty paragraphs on",
      (page) => pressAgain(() => page.keyboard.press("j", { delay: 30 }).then(() => page.waitForTimeout(60)), 30),
    ],
    press("a link into the last section", "nav.contents-list li:last-child a"),
    press("opening a citation in place", "#p22 a.gloss-source, #p23 a.gloss-source"),
    press("hiding the layer of claims, and showing it", "#layer-claims", 2),
  ],
};

/** The reader and, for comparison, the home page, of which nothing is long: in a new window, and by a link as usual. */
function visits(address: string): readonly Visit[] {
  const home = { name: "home page", url: `${address}/` };
  const reader = { name: "reader", url: `${address}/essays/${slug}/read` };
  const from = `${address}/essays/${slug}`;
  return [
    home,
    reader,
    { ...home, name: "home page, by a link", by: { from, link: 'header a[href="/"]' } },
    { ...reader, name: "reader, by a link", by: { from, link: 'header a[href$="/read"]' } },
  ];
}

/** The scripts of a page, compressed as they travel. */
async function weighScripts(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const sources = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
  await page.close();
  const sizes = await Promise.all(sources.map(async (source) => (await answer(source, "br")).bytes));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Measures the reader with the seed map, its text and a thousand public notes on words of it.
 * @param file the essay's text; without one a text is made that bears the map out and is about as long
 * @throws Failure where there is no browser, or the file is no essay
 */
export const benchReader = (serverUrl: string, file?: string): Promise<void> =>
  withServedDatabase(
    serverUrl,
    (url) => fill(url, file),
    async (address, browser) => {
      const reader = `${address}/essays/${slug}/read`;
      console.log(row("server", "first", "median", "size", "compressed"));
      await benchServer("reader", reader);
      console.log(row("scripts, compressed", kb(await weighScripts(browser, reader))));
      for (const slowed of [1, 4]) {
        await benchVisits(browser, visits(address), slowed);
        await benchPage(browser, reader, slowed, reading);
      }
    },
  );
