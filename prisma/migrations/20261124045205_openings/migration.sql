-- CreateEnum
CREATE TYPE "opening_kind" AS ENUM ('opened', 'printed', 'closed');

-- CreateTable
CREATE TABLE "openings" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "kind" "opening_kind" NOT NULL,
    "label" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "openings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_sources" (
    "essay_id" INTEGER NOT NULL,
    "opening_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "opening_sources_pkey" PRIMARY KEY ("opening_id","source_id")
);

-- CreateTable
CREATE TABLE "opening_basis" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "opening_id" INTEGER NOT NULL,
    "paragraph_id" INTEGER,
    "source_id" INTEGER,
    "locator" TEXT,
    "from_essay" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "opening_basis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "openings_essay_id_key_key" ON "openings"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "openings_essay_id_id_key" ON "openings"("essay_id", "id");

-- CreateIndex
CREATE INDEX "opening_sources_essay_id_source_id_idx" ON "opening_sources"("essay_id", "source_id");

-- CreateIndex
CREATE INDEX "opening_basis_essay_id_opening_id_idx" ON "opening_basis"("essay_id", "opening_id");

-- CreateIndex
CREATE INDEX "opening_basis_essay_id_paragraph_id_idx" ON "opening_basis"("essay_id", "paragraph_id");

-- CreateIndex
CREATE INDEX "opening_basis_essay_id_source_id_idx" ON "opening_basis"("essay_id", "source_id");

-- AddForeignKey
ALTER TABLE "openings" ADD CONSTRAINT "openings_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_sources" ADD CONSTRAINT "opening_sources_essay_id_opening_id_fkey" FOREIGN KEY ("essay_id", "opening_id") REFERENCES "openings"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_sources" ADD CONSTRAINT "opening_sources_essay_id_source_id_fkey" FOREIGN KEY ("essay_id", "source_id") REFERENCES "sources"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_basis" ADD CONSTRAINT "opening_basis_essay_id_opening_id_fkey" FOREIGN KEY ("essay_id", "opening_id") REFERENCES "openings"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_basis" ADD CONSTRAINT "opening_basis_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_basis" ADD CONSTRAINT "opening_basis_essay_id_source_id_fkey" FOREIGN KEY ("essay_id", "source_id") REFERENCES "sources"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What Prisma's language cannot state; as of basis and of positions.

ALTER TABLE "openings"
  ADD CONSTRAINT "openings_doubt_has_reason" CHECK ("confidence" = 'high' OR "note" IS NOT NULL);

ALTER TABLE "opening_basis"
  ADD CONSTRAINT "opening_basis_one_ground" CHECK (num_nonnulls("paragraph_id", "source_id") = 1),
  ADD CONSTRAINT "opening_basis_locator_in_source" CHECK ("locator" IS NULL OR "source_id" IS NOT NULL),
  ADD CONSTRAINT "opening_basis_from_essay_has_locator" CHECK (NOT "from_essay" OR "locator" IS NOT NULL);
