-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('prose', 'quotation', 'list_item', 'dialogue');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('archival-document', 'document-collection', 'speech', 'interview', 'memoir', 'newspaper', 'legislation', 'monograph', 'article', 'essay');

-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('confirmed', 'unconfirmed');

-- CreateEnum
CREATE TYPE "standing_value" AS ENUM ('settled', 'open', 'minority-thesis', 'fringe-thesis', 'unassessed');

-- CreateEnum
CREATE TYPE "interpretation_kind" AS ENUM ('historian', 'school', 'essay');

-- CreateEnum
CREATE TYPE "claim_type" AS ENUM ('event', 'quantity', 'cause', 'motive', 'evaluation', 'historiography', 'counterfactual', 'method');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('asserted', 'hedged', 'conjectured', 'undetermined');

-- CreateEnum
CREATE TYPE "essay_stance" AS ENUM ('own', 'endorses', 'reports', 'disputes');

-- CreateEnum
CREATE TYPE "evidence_role" AS ENUM ('attests', 'reports', 'quotes', 'corroborates', 'contrasts');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'qualifies', 'contests', 'silent');

-- CreateEnum
CREATE TYPE "provenance" AS ENUM ('reported', 'own-work', 'characterised');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "difference_reason" AS ENUM ('question-asked', 'sources-available', 'definition', 'scope', 'standard-of-proof');

-- CreateEnum
CREATE TYPE "note_kind" AS ENUM ('conflicts-with-document', 'internal-conflict', 'wording', 'omission', 'unsourced', 'translation', 'reference-unclear');

-- CreateTable
CREATE TABLE "essays" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "part" TEXT,
    "issued" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "source_key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "map_print" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "essays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "essay_authors" (
    "essay_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "family" TEXT NOT NULL,
    "given" TEXT,

    CONSTRAINT "essay_authors_pkey" PRIMARY KEY ("essay_id","ordinal")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paragraphs" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "section_id" INTEGER,
    "number" INTEGER NOT NULL,
    "gist" TEXT NOT NULL,

    CONSTRAINT "paragraphs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "source_kind" NOT NULL,
    "csl" JSONB NOT NULL,
    "cited_as" TEXT[],
    "record" "record_status" NOT NULL,
    "note" TEXT,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citations" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "locator" TEXT,
    "as_cited" TEXT NOT NULL,
    "signal" TEXT,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "prompt" TEXT NOT NULL,
    "background" TEXT NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standings" (
    "question_id" INTEGER NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "value" "standing_value" NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "standings_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "interpretations" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "interpretation_kind" NOT NULL,
    "summary" TEXT NOT NULL,
    "portrayal_summary" TEXT,

    CONSTRAINT "interpretations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interpretation_works" (
    "essay_id" INTEGER NOT NULL,
    "interpretation_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "interpretation_works_pkey" PRIMARY KEY ("interpretation_id","source_id")
);

-- CreateTable
CREATE TABLE "interpretation_portrayals" (
    "essay_id" INTEGER NOT NULL,
    "interpretation_id" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "interpretation_portrayals_pkey" PRIMARY KEY ("interpretation_id","paragraph_id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "variants" TEXT[],
    "role" TEXT NOT NULL,
    "born" TEXT,
    "died" TEXT,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "type" "claim_type" NOT NULL,
    "modality" "modality" NOT NULL,
    "essay_stance" "essay_stance" NOT NULL,
    "centrality" INTEGER NOT NULL,
    "holder_interpretation_id" INTEGER,
    "holder_person_id" INTEGER,
    "through_interpretation_id" INTEGER,
    "through_person_id" INTEGER,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchors" (
    "claim_id" INTEGER NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "start_words" TEXT NOT NULL,
    "end_words" TEXT NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,

    CONSTRAINT "anchors_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "claim_questions" (
    "essay_id" INTEGER NOT NULL,
    "claim_id" INTEGER NOT NULL,
    "question_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "claim_questions_pkey" PRIMARY KEY ("claim_id","question_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "essay_id" INTEGER NOT NULL,
    "claim_id" INTEGER NOT NULL,
    "citation_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "evidence_role" NOT NULL,
    "note" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("claim_id","citation_id")
);

-- CreateTable
CREATE TABLE "inferences" (
    "essay_id" INTEGER NOT NULL,
    "conclusion_id" INTEGER NOT NULL,
    "premise_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "inferences_pkey" PRIMARY KEY ("conclusion_id","premise_id")
);

-- CreateTable
CREATE TABLE "positions" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "interpretation_id" INTEGER NOT NULL,
    "by" TEXT,
    "claim_id" INTEGER,
    "question_id" INTEGER,
    "stance" "stance" NOT NULL,
    "summary" TEXT NOT NULL,
    "provenance" "provenance" NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "differences" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "question_id" INTEGER NOT NULL,
    "reason" "difference_reason" NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "differences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "difference_sides" (
    "essay_id" INTEGER NOT NULL,
    "difference_id" INTEGER NOT NULL,
    "interpretation_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "difference_sides_pkey" PRIMARY KEY ("difference_id","interpretation_id")
);

-- CreateTable
CREATE TABLE "editor_notes" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "claim_id" INTEGER,
    "kind" "note_kind" NOT NULL,
    "essay_says" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "editor_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "basis" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "position_id" INTEGER,
    "standing_id" INTEGER,
    "difference_id" INTEGER,
    "note_id" INTEGER,
    "paragraph_id" INTEGER,
    "source_id" INTEGER,
    "locator" TEXT,
    "from_essay" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_claims" (
    "essay_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "claim_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "event_claims_pkey" PRIMARY KEY ("event_id","claim_id")
);

-- CreateTable
CREATE TABLE "event_paragraphs" (
    "essay_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "paragraph_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "event_paragraphs_pkey" PRIMARY KEY ("event_id","paragraph_id")
);

-- CreateTable
CREATE TABLE "glossary_entries" (
    "id" SERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "definition" TEXT NOT NULL,

    CONSTRAINT "glossary_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "essays_slug_key" ON "essays"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sections_essay_id_key_key" ON "sections"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "sections_essay_id_id_key" ON "sections"("essay_id", "id");

-- CreateIndex
CREATE INDEX "paragraphs_essay_id_section_id_idx" ON "paragraphs"("essay_id", "section_id");

-- CreateIndex
CREATE UNIQUE INDEX "paragraphs_essay_id_number_key" ON "paragraphs"("essay_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "paragraphs_essay_id_id_key" ON "paragraphs"("essay_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "blocks_paragraph_id_ordinal_key" ON "blocks"("paragraph_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "sources_essay_id_key_key" ON "sources"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "sources_essay_id_id_key" ON "sources"("essay_id", "id");

-- CreateIndex
CREATE INDEX "citations_essay_id_paragraph_id_idx" ON "citations"("essay_id", "paragraph_id");

-- CreateIndex
CREATE INDEX "citations_essay_id_source_id_idx" ON "citations"("essay_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "citations_essay_id_key_key" ON "citations"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "citations_essay_id_id_key" ON "citations"("essay_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "questions_essay_id_key_key" ON "questions"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "questions_essay_id_id_key" ON "questions"("essay_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "standings_essay_id_question_id_key" ON "standings"("essay_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "interpretations_essay_id_key_key" ON "interpretations"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "interpretations_essay_id_id_key" ON "interpretations"("essay_id", "id");

-- CreateIndex
CREATE INDEX "interpretation_works_essay_id_source_id_idx" ON "interpretation_works"("essay_id", "source_id");

-- CreateIndex
CREATE INDEX "interpretation_portrayals_essay_id_paragraph_id_idx" ON "interpretation_portrayals"("essay_id", "paragraph_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_essay_id_key_key" ON "people"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "people_essay_id_id_key" ON "people"("essay_id", "id");

-- CreateIndex
CREATE INDEX "claims_essay_id_paragraph_id_idx" ON "claims"("essay_id", "paragraph_id");

-- CreateIndex
CREATE INDEX "claims_essay_id_holder_interpretation_id_idx" ON "claims"("essay_id", "holder_interpretation_id");

-- CreateIndex
CREATE INDEX "claims_essay_id_holder_person_id_idx" ON "claims"("essay_id", "holder_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_essay_id_key_key" ON "claims"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "claims_essay_id_id_key" ON "claims"("essay_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "anchors_essay_id_claim_id_key" ON "anchors"("essay_id", "claim_id");

-- CreateIndex
CREATE INDEX "claim_questions_essay_id_question_id_idx" ON "claim_questions"("essay_id", "question_id");

-- CreateIndex
CREATE INDEX "evidence_essay_id_citation_id_idx" ON "evidence"("essay_id", "citation_id");

-- CreateIndex
CREATE INDEX "inferences_essay_id_premise_id_idx" ON "inferences"("essay_id", "premise_id");

-- CreateIndex
CREATE INDEX "positions_essay_id_claim_id_idx" ON "positions"("essay_id", "claim_id");

-- CreateIndex
CREATE INDEX "positions_essay_id_question_id_idx" ON "positions"("essay_id", "question_id");

-- CreateIndex
CREATE INDEX "positions_essay_id_interpretation_id_idx" ON "positions"("essay_id", "interpretation_id");

-- CreateIndex
CREATE UNIQUE INDEX "positions_essay_id_key_key" ON "positions"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "positions_essay_id_id_key" ON "positions"("essay_id", "id");

-- CreateIndex
CREATE INDEX "differences_essay_id_question_id_idx" ON "differences"("essay_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "differences_essay_id_key_key" ON "differences"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "differences_essay_id_id_key" ON "differences"("essay_id", "id");

-- CreateIndex
CREATE INDEX "difference_sides_essay_id_interpretation_id_idx" ON "difference_sides"("essay_id", "interpretation_id");

-- CreateIndex
CREATE INDEX "editor_notes_essay_id_paragraph_id_idx" ON "editor_notes"("essay_id", "paragraph_id");

-- CreateIndex
CREATE INDEX "editor_notes_essay_id_claim_id_idx" ON "editor_notes"("essay_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "editor_notes_essay_id_key_key" ON "editor_notes"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "editor_notes_essay_id_id_key" ON "editor_notes"("essay_id", "id");

-- CreateIndex
CREATE INDEX "basis_essay_id_position_id_idx" ON "basis"("essay_id", "position_id");

-- CreateIndex
CREATE INDEX "basis_essay_id_standing_id_idx" ON "basis"("essay_id", "standing_id");

-- CreateIndex
CREATE INDEX "basis_essay_id_difference_id_idx" ON "basis"("essay_id", "difference_id");

-- CreateIndex
CREATE INDEX "basis_essay_id_note_id_idx" ON "basis"("essay_id", "note_id");

-- CreateIndex
CREATE INDEX "basis_essay_id_paragraph_id_idx" ON "basis"("essay_id", "paragraph_id");

-- CreateIndex
CREATE INDEX "basis_essay_id_source_id_idx" ON "basis"("essay_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_essay_id_key_key" ON "events"("essay_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "events_essay_id_id_key" ON "events"("essay_id", "id");

-- CreateIndex
CREATE INDEX "event_claims_essay_id_claim_id_idx" ON "event_claims"("essay_id", "claim_id");

-- CreateIndex
CREATE INDEX "event_paragraphs_essay_id_paragraph_id_idx" ON "event_paragraphs"("essay_id", "paragraph_id");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_entries_essay_id_term_key" ON "glossary_entries"("essay_id", "term");

-- AddForeignKey
ALTER TABLE "essay_authors" ADD CONSTRAINT "essay_authors_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_essay_id_section_id_fkey" FOREIGN KEY ("essay_id", "section_id") REFERENCES "sections"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_essay_id_source_id_fkey" FOREIGN KEY ("essay_id", "source_id") REFERENCES "sources"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standings" ADD CONSTRAINT "standings_essay_id_question_id_fkey" FOREIGN KEY ("essay_id", "question_id") REFERENCES "questions"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretations" ADD CONSTRAINT "interpretations_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation_works" ADD CONSTRAINT "interpretation_works_essay_id_interpretation_id_fkey" FOREIGN KEY ("essay_id", "interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation_works" ADD CONSTRAINT "interpretation_works_essay_id_source_id_fkey" FOREIGN KEY ("essay_id", "source_id") REFERENCES "sources"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation_portrayals" ADD CONSTRAINT "interpretation_portrayals_essay_id_interpretation_id_fkey" FOREIGN KEY ("essay_id", "interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation_portrayals" ADD CONSTRAINT "interpretation_portrayals_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_holder_interpretation_id_fkey" FOREIGN KEY ("essay_id", "holder_interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_holder_person_id_fkey" FOREIGN KEY ("essay_id", "holder_person_id") REFERENCES "people"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_through_interpretation_id_fkey" FOREIGN KEY ("essay_id", "through_interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_essay_id_through_person_id_fkey" FOREIGN KEY ("essay_id", "through_person_id") REFERENCES "people"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchors" ADD CONSTRAINT "anchors_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_questions" ADD CONSTRAINT "claim_questions_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_questions" ADD CONSTRAINT "claim_questions_essay_id_question_id_fkey" FOREIGN KEY ("essay_id", "question_id") REFERENCES "questions"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_essay_id_citation_id_fkey" FOREIGN KEY ("essay_id", "citation_id") REFERENCES "citations"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inferences" ADD CONSTRAINT "inferences_essay_id_conclusion_id_fkey" FOREIGN KEY ("essay_id", "conclusion_id") REFERENCES "claims"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inferences" ADD CONSTRAINT "inferences_essay_id_premise_id_fkey" FOREIGN KEY ("essay_id", "premise_id") REFERENCES "claims"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_essay_id_interpretation_id_fkey" FOREIGN KEY ("essay_id", "interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_essay_id_question_id_fkey" FOREIGN KEY ("essay_id", "question_id") REFERENCES "questions"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "differences" ADD CONSTRAINT "differences_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "differences" ADD CONSTRAINT "differences_essay_id_question_id_fkey" FOREIGN KEY ("essay_id", "question_id") REFERENCES "questions"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "difference_sides" ADD CONSTRAINT "difference_sides_essay_id_difference_id_fkey" FOREIGN KEY ("essay_id", "difference_id") REFERENCES "differences"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "difference_sides" ADD CONSTRAINT "difference_sides_essay_id_interpretation_id_fkey" FOREIGN KEY ("essay_id", "interpretation_id") REFERENCES "interpretations"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_position_id_fkey" FOREIGN KEY ("essay_id", "position_id") REFERENCES "positions"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_standing_id_fkey" FOREIGN KEY ("essay_id", "standing_id") REFERENCES "standings"("essay_id", "question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_difference_id_fkey" FOREIGN KEY ("essay_id", "difference_id") REFERENCES "differences"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_note_id_fkey" FOREIGN KEY ("essay_id", "note_id") REFERENCES "editor_notes"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "basis" ADD CONSTRAINT "basis_essay_id_source_id_fkey" FOREIGN KEY ("essay_id", "source_id") REFERENCES "sources"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_essay_id_event_id_fkey" FOREIGN KEY ("essay_id", "event_id") REFERENCES "events"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_essay_id_claim_id_fkey" FOREIGN KEY ("essay_id", "claim_id") REFERENCES "claims"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_paragraphs" ADD CONSTRAINT "event_paragraphs_essay_id_event_id_fkey" FOREIGN KEY ("essay_id", "event_id") REFERENCES "events"("essay_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_paragraphs" ADD CONSTRAINT "event_paragraphs_essay_id_paragraph_id_fkey" FOREIGN KEY ("essay_id", "paragraph_id") REFERENCES "paragraphs"("essay_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "glossary_entries" ADD CONSTRAINT "glossary_entries_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot state.

ALTER TABLE "paragraphs"
  ADD CONSTRAINT "paragraphs_number_positive" CHECK ("number" > 0);

ALTER TABLE "blocks"
  ADD CONSTRAINT "blocks_offsets" CHECK ("start" >= 0 AND "end" > "start");

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_one_holder" CHECK (num_nonnulls("holder_interpretation_id", "holder_person_id") = 1),
  ADD CONSTRAINT "claims_through_at_most_one" CHECK (num_nonnulls("through_interpretation_id", "through_person_id") <= 1),
  ADD CONSTRAINT "claims_centrality_1_to_5" CHECK ("centrality" BETWEEN 1 AND 5),
  ADD CONSTRAINT "claims_key_form" CHECK ("key" ~ '^[1-9][0-9]*\.[1-9][0-9]*$');

ALTER TABLE "anchors"
  ADD CONSTRAINT "anchors_at_most_four_words" CHECK (
    cardinality(regexp_split_to_array("start_words", '\s+')) <= 4
    AND cardinality(regexp_split_to_array("end_words", '\s+')) <= 4
  ),
  ADD CONSTRAINT "anchors_offsets" CHECK (
    num_nonnulls("start_offset", "end_offset") = 0
    OR (num_nonnulls("start_offset", "end_offset") = 2 AND "start_offset" >= 0 AND "end_offset" > "start_offset")
  );

ALTER TABLE "inferences"
  ADD CONSTRAINT "inferences_not_on_itself" CHECK ("conclusion_id" <> "premise_id");

ALTER TABLE "positions"
  ADD CONSTRAINT "positions_one_target" CHECK (num_nonnulls("claim_id", "question_id") = 1),
  ADD CONSTRAINT "positions_doubt_has_reason" CHECK ("confidence" = 'high' OR "note" IS NOT NULL);

ALTER TABLE "editor_notes"
  ADD CONSTRAINT "editor_notes_doubt_has_reason" CHECK ("confidence" = 'high' OR "note" IS NOT NULL);

ALTER TABLE "basis"
  ADD CONSTRAINT "basis_one_owner" CHECK (num_nonnulls("position_id", "standing_id", "difference_id", "note_id") = 1),
  ADD CONSTRAINT "basis_one_ground" CHECK (num_nonnulls("paragraph_id", "source_id") = 1),
  ADD CONSTRAINT "basis_locator_in_source" CHECK ("locator" IS NULL OR "source_id" IS NOT NULL),
  ADD CONSTRAINT "basis_from_essay_has_locator" CHECK (NOT "from_essay" OR "locator" IS NOT NULL);

-- At most one interpretation of a map is the essay's own.
ALTER TABLE "interpretations"
  ADD CONSTRAINT "interpretations_one_essay" EXCLUDE USING btree ("essay_id" WITH =) WHERE ("kind" = 'essay');
