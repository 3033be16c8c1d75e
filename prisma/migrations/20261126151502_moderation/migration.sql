-- AlterEnum
ALTER TYPE "notification_kind" ADD VALUE 'annotation-shown';

-- AlterTable
ALTER TABLE "annotations" ADD COLUMN     "hidden_by_id" TEXT;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_hidden_by_id_fkey" FOREIGN KEY ("hidden_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma's language cannot state.

ALTER TABLE "annotations"
  ADD CONSTRAINT "annotations_hidden_by_somebody_once_hidden" CHECK ("hidden_by_id" IS NULL OR "hidden_at" IS NOT NULL);

-- The log is not emptied either; and what guards it stands in sessions that switch other triggers off, too.
CREATE TRIGGER "audit_entries_never_emptied" BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_only_added";
ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_never_emptied";
