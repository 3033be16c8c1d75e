-- DropIndex
DROP INDEX "search_entries_essay_id_kind_key_key";

-- CreateIndex
CREATE UNIQUE INDEX "search_entries_essay_id_kind_key_audience_key" ON "search_entries"("essay_id", "kind", "key", "audience");
