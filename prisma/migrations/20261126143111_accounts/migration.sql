-- CreateEnum
CREATE TYPE "decision" AS ENUM ('granted', 'declined');

-- CreateEnum
CREATE TYPE "annotation_kind" AS ENUM ('comment', 'question', 'correction', 'source', 'disagreement', 'link');

-- CreateEnum
CREATE TYPE "annotation_visibility" AS ENUM ('private', 'group', 'public');

-- CreateEnum
CREATE TYPE "annotation_target" AS ENUM ('text', 'paragraph', 'claim', 'position', 'citation', 'note');

-- CreateEnum
CREATE TYPE "claim_relation" AS ENUM ('supports', 'contests', 'qualifies', 'repeats', 'presupposes');

-- CreateEnum
CREATE TYPE "check_outcome" AS ENUM ('confirmed', 'imprecise', 'not-found', 'misrepresents');

-- CreateEnum
CREATE TYPE "proposal_kind" AS ENUM ('position', 'source', 'claim-correction');

-- CreateEnum
CREATE TYPE "proposal_status" AS ENUM ('open', 'accepted', 'changed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "group_role" AS ENUM ('owner', 'moderator', 'member');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('open', 'upheld', 'dismissed');

-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('reply', 'proposal-decided', 'role-decided', 'annotation-hidden', 'appeal-decided', 'group-invitation');

-- CreateTable
CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'reader',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "affiliation" TEXT,
    "orcid" TEXT,
    "about" TEXT,
    "profile_public" BOOLEAN NOT NULL DEFAULT false,
    "digest" BOOLEAN NOT NULL DEFAULT true,
    "digested_at" TIMESTAMPTZ(3),

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factors" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "first_administrator_links" (
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "first_administrator_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "form_returns" (
    "browser" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_returns_pkey" PRIMARY KEY ("browser","form")
);

-- CreateTable
CREATE TABLE "settings" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "role_requests" (
    "id" UUID NOT NULL,
    "member_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" "decision",
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "answer" TEXT,

    CONSTRAINT "role_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotations" (
    "id" UUID NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "author_id" TEXT,
    "kind" "annotation_kind" NOT NULL,
    "visibility" "annotation_visibility" NOT NULL,
    "group_id" UUID,
    "parent_id" UUID,
    "root_id" UUID,
    "target" "annotation_target" NOT NULL,
    "target_key" TEXT,
    "paragraph" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "orphan" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "relation" "claim_relation",
    "linked_claim" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "pending" BOOLEAN NOT NULL DEFAULT false,
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,

    CONSTRAINT "annotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation_versions" (
    "annotation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "annotation_kind" NOT NULL,
    "visibility" "annotation_visibility" NOT NULL,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "editor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annotation_versions_pkey" PRIMARY KEY ("annotation_id","number")
);

-- CreateTable
CREATE TABLE "annotation_sources" (
    "annotation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "source_key" TEXT,
    "csl" JSONB,
    "locator" TEXT,

    CONSTRAINT "annotation_sources_pkey" PRIMARY KEY ("annotation_id","ordinal")
);

-- CreateTable
CREATE TABLE "citation_checks" (
    "id" UUID NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "citation_key" TEXT NOT NULL,
    "citation_print" TEXT NOT NULL,
    "scholar_id" TEXT,
    "outcome" "check_outcome" NOT NULL,
    "edition" TEXT NOT NULL,
    "pages" TEXT,
    "note" TEXT,
    "quotation" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citation_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposals" (
    "id" UUID NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "author_id" TEXT,
    "kind" "proposal_kind" NOT NULL,
    "target_key" TEXT,
    "entry" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" "proposal_status" NOT NULL DEFAULT 'open',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "answer" TEXT,
    "taken" JSONB,

    CONSTRAINT "proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_versions" (
    "id" BIGSERIAL NOT NULL,
    "essay_id" INTEGER NOT NULL,
    "collection" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "editor_id" TEXT,
    "proposal_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_members" (
    "group_id" UUID NOT NULL,
    "member_id" TEXT NOT NULL,
    "role" "group_role" NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("group_id","member_id")
);

-- CreateTable
CREATE TABLE "group_invitations" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "invited_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "uses" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "group_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "annotation_id" UUID NOT NULL,
    "reporter_id" TEXT,
    "reason" TEXT NOT NULL,
    "is_appeal" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" "report_status" NOT NULL DEFAULT 'open',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "answer" TEXT,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "reason" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "sentence" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "members_email_key" ON "members"("email");

-- CreateIndex
CREATE UNIQUE INDEX "members_orcid_key" ON "members"("orcid");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_member_id_idx" ON "sessions"("member_id");

-- CreateIndex
CREATE INDEX "accounts_member_id_idx" ON "accounts"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "two_factors_secret_idx" ON "two_factors"("secret");

-- CreateIndex
CREATE INDEX "two_factors_member_id_idx" ON "two_factors"("member_id");

-- CreateIndex
CREATE INDEX "form_returns_expires_at_idx" ON "form_returns"("expires_at");

-- CreateIndex
CREATE INDEX "role_requests_member_id_idx" ON "role_requests"("member_id");

-- CreateIndex
CREATE INDEX "annotations_essay_id_paragraph_idx" ON "annotations"("essay_id", "paragraph");

-- CreateIndex
CREATE INDEX "annotations_essay_id_target_target_key_idx" ON "annotations"("essay_id", "target", "target_key");

-- CreateIndex
CREATE INDEX "annotations_author_id_idx" ON "annotations"("author_id");

-- CreateIndex
CREATE INDEX "annotations_group_id_idx" ON "annotations"("group_id");

-- CreateIndex
CREATE INDEX "annotations_root_id_idx" ON "annotations"("root_id");

-- CreateIndex
CREATE INDEX "citation_checks_essay_id_citation_key_idx" ON "citation_checks"("essay_id", "citation_key");

-- CreateIndex
CREATE INDEX "citation_checks_scholar_id_idx" ON "citation_checks"("scholar_id");

-- CreateIndex
CREATE INDEX "proposals_essay_id_status_idx" ON "proposals"("essay_id", "status");

-- CreateIndex
CREATE INDEX "proposals_author_id_idx" ON "proposals"("author_id");

-- CreateIndex
CREATE INDEX "item_versions_essay_id_collection_key_idx" ON "item_versions"("essay_id", "collection", "key");

-- CreateIndex
CREATE INDEX "group_members_member_id_idx" ON "group_members"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_invitations_token_hash_key" ON "group_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "group_invitations_group_id_idx" ON "group_invitations"("group_id");

-- CreateIndex
CREATE INDEX "reports_status_idx" ON "reports"("status");

-- CreateIndex
CREATE INDEX "reports_annotation_id_idx" ON "reports"("annotation_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "notifications_member_id_created_at_idx" ON "notifications"("member_id", "created_at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_requests" ADD CONSTRAINT "role_requests_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_requests" ADD CONSTRAINT "role_requests_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "annotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "annotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_versions" ADD CONSTRAINT "annotation_versions_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_versions" ADD CONSTRAINT "annotation_versions_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_sources" ADD CONSTRAINT "annotation_sources_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation_checks" ADD CONSTRAINT "citation_checks_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation_checks" ADD CONSTRAINT "citation_checks_scholar_id_fkey" FOREIGN KEY ("scholar_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essays"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposals"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_invitations" ADD CONSTRAINT "group_invitations_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_invitations" ADD CONSTRAINT "group_invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot state.

ALTER TABLE "members"
  ADD CONSTRAINT "members_email_folded" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "members_role_known" CHECK ("role" IN ('reader', 'scholar', 'teacher', 'editor', 'administrator'));

ALTER TABLE "role_requests"
  ADD CONSTRAINT "role_requests_decided_whole" CHECK (num_nonnulls("decision", "decided_at") IN (0, 2)),
  ADD CONSTRAINT "role_requests_role_askable" CHECK ("role" IN ('scholar', 'teacher'));

-- One open request at a time.
ALTER TABLE "role_requests"
  ADD CONSTRAINT "role_requests_one_open" EXCLUDE USING btree ("member_id" WITH =) WHERE ("decision" IS NULL);

ALTER TABLE "annotations"
  ADD CONSTRAINT "annotations_group_where_for_group" CHECK (("visibility" = 'group') = ("group_id" IS NOT NULL)),
  ADD CONSTRAINT "annotations_answer_has_thread" CHECK (("parent_id" IS NULL) = ("root_id" IS NULL)),
  ADD CONSTRAINT "annotations_target_named" CHECK (
    CASE
      WHEN "target" IN ('claim', 'position', 'citation', 'note') THEN "target_key" IS NOT NULL
      WHEN "target" = 'paragraph' THEN "target_key" IS NULL AND "paragraph" IS NOT NULL
      ELSE "target_key" IS NULL
    END
  ),
  ADD CONSTRAINT "annotations_words_on_text" CHECK (("target" = 'text') = ("exact" IS NOT NULL)),
  ADD CONSTRAINT "annotations_offsets" CHECK (
    num_nonnulls("start", "end") = 0
    OR (num_nonnulls("start", "end") = 2 AND "target" = 'text' AND "start" >= 0 AND "end" > "start")
  ),
  ADD CONSTRAINT "annotations_link_whole" CHECK (
    ("kind" = 'link') = ("relation" IS NOT NULL) AND ("relation" IS NULL) = ("linked_claim" IS NULL)
  ),
  ADD CONSTRAINT "annotations_hidden_has_reason" CHECK (("hidden_at" IS NULL) = ("hidden_reason" IS NULL)),
  ADD CONSTRAINT "annotations_version_positive" CHECK ("version" > 0);

ALTER TABLE "annotation_sources"
  ADD CONSTRAINT "annotation_sources_one_record" CHECK (num_nonnulls("source_key", "csl") = 1);

ALTER TABLE "proposals"
  ADD CONSTRAINT "proposals_decided_whole" CHECK (("status" IN ('open', 'withdrawn')) = ("decided_at" IS NULL)),
  ADD CONSTRAINT "proposals_declined_has_reason" CHECK ("status" <> 'declined' OR "answer" IS NOT NULL),
  ADD CONSTRAINT "proposals_changed_has_entry" CHECK ("status" <> 'changed' OR "taken" IS NOT NULL);

ALTER TABLE "item_versions"
  ADD CONSTRAINT "item_versions_not_empty" CHECK (num_nonnulls("before", "after") >= 1);

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_decided_whole" CHECK (("status" = 'open') = ("decided_at" IS NULL));

-- One open report of a note by the same person, and one open appeal.
ALTER TABLE "reports"
  ADD CONSTRAINT "reports_one_open"
  EXCLUDE USING btree ("annotation_id" WITH =, "reporter_id" WITH =, "is_appeal" WITH =) WHERE ("status" = 'open');

-- Ledgers: rows are only ever added. A member who leaves takes their name with them, and an essay its rows; nothing else
-- may change. What is deleted by a cascade is deleted while the parent's own deletion runs (pg_trigger_depth).
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- TG_ARGV[0] names the column with the member's id, which alone may become null.
CREATE FUNCTION "refuse_change_but_leaving"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  member text := TG_ARGV[0];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) ->> member IS NULL AND to_jsonb(NEW) - member = to_jsonb(OLD) - member THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "audit_entries_only_added" BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "citation_checks_only_added" BEFORE UPDATE OR DELETE ON "citation_checks"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_leaving"('scholar_id');
CREATE TRIGGER "annotation_versions_only_added" BEFORE UPDATE OR DELETE ON "annotation_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_leaving"('editor_id');
