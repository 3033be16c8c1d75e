-- CreateEnum
CREATE TYPE "version_origin" AS ENUM ('import', 'proposal', 'restore');

-- AlterTable
ALTER TABLE "item_versions" ADD COLUMN     "origin" "version_origin" NOT NULL;

-- A ledger may name several whom it must let go: each argument is a column that may become null, and nothing else may change.
CREATE OR REPLACE FUNCTION "refuse_change_but_leaving"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leaving text;
  before jsonb;
  after jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD) THEN
    before := to_jsonb(OLD);
    after := to_jsonb(NEW);
    FOREACH leaving IN ARRAY TG_ARGV LOOP
      IF after ->> leaving IS NULL THEN
        before := before - leaving;
        after := after - leaving;
      END IF;
    END LOOP;
    IF before = after THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "item_versions_only_added" BEFORE UPDATE OR DELETE ON "item_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_leaving"('editor_id', 'proposal_id');
