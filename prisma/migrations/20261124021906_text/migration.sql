-- CreateEnum
CREATE TYPE "text_visibility" AS ENUM ('private', 'excerpts', 'public');

-- CreateEnum
CREATE TYPE "text_format" AS ENUM ('plain', 'html', 'markdown');

-- AlterTable
ALTER TABLE "anchors" ADD COLUMN     "score" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "blocks" ADD COLUMN     "speaker" TEXT;

-- AlterTable
ALTER TABLE "essays" ADD COLUMN     "text_for" "text_visibility";

-- CreateTable
CREATE TABLE "text_editions" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "format" "text_format" NOT NULL,
    "encoding" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "text_editions_essay_id_number_key" ON "text_editions"("essay_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "text_editions_essay_id_id_key" ON "text_editions"("essay_id", "id");

-- AddForeignKey
ALTER TABLE "text_editions" ADD CONSTRAINT "text_editions_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot state.

ALTER TABLE "text_editions"
  ADD CONSTRAINT "text_editions_number_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "text_editions_one_shown" EXCLUDE USING btree ("essay_id" WITH =) WHERE ("shown");

-- A place in the text and how well the words fit it belong together.
ALTER TABLE "anchors"
  ADD CONSTRAINT "anchors_score" CHECK (
    num_nonnulls("score", "start_offset") IN (0, 2) AND ("score" IS NULL OR ("score" > 0 AND "score" <= 1))
  );
