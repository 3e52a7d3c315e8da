-- Reports of the same thing come together in a case, with what was reported as it was then; and what an admin takes out
-- of sight. Older reports get a case each for what they are about, without a snapshot: nobody kept one then.

-- CreateEnum
CREATE TYPE "CaseTarget" AS ENUM ('post', 'comment', 'member', 'handed');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('open', 'dismissed', 'closed');

-- CreateEnum
CREATE TYPE "HidingTarget" AS ENUM ('post', 'comment', 'picture');

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "hidingId" UUID;

-- CreateTable
CREATE TABLE "ReportCase" (
    "id" UUID NOT NULL,
    "target" "CaseTarget" NOT NULL,
    "postId" UUID,
    "commentId" UUID,
    "memberId" UUID,
    "authorId" UUID,
    "state" "CaseState" NOT NULL DEFAULT 'open',
    "reportCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReportCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSnapshot" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "madeOf" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pictureKey" TEXT,
    "altKo" TEXT NOT NULL DEFAULT '',
    "altEn" TEXT NOT NULL DEFAULT '',
    "thumbhash" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hiding" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "target" "HidingTarget" NOT NULL,
    "postId" UUID,
    "commentId" UUID,
    "pictureId" UUID,
    "reason" "ReportReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "snapshotId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hiddenById" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "restoredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Hiding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AskedWords" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "words" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AskedWords_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "caseId" UUID,
ADD COLUMN     "snapshotId" UUID,
ADD COLUMN     "toldAt" TIMESTAMPTZ(3);

-- One case for all reports of a thing that is there; for what is gone, one a report.
UPDATE "Report" report SET "caseId" = made.id
FROM (
  SELECT together, gen_random_uuid() AS id FROM (
    SELECT DISTINCT coalesce("postId", "commentId", "memberId", id) AS together FROM "Report"
  ) things
) made
WHERE made.together = coalesce(report."postId", report."commentId", report."memberId", report.id);
INSERT INTO "ReportCase" (id, target, "postId", "commentId", "memberId", "authorId", "reportCount", "createdAt", "lastAt")
SELECT report."caseId", report.target::text::"CaseTarget", report."postId", report."commentId", report."memberId",
  coalesce(post."authorId", comment."authorId", report."memberId"), count(*), min(report."createdAt"), max(report."createdAt")
FROM "Report" report LEFT JOIN "Post" post ON post.id = report."postId"
LEFT JOIN "Comment" comment ON comment.id = report."commentId"
GROUP BY 1, 2, 3, 4, 5, 6;
ALTER TABLE "Report" ALTER COLUMN "caseId" SET NOT NULL;

-- DropForeignKey
ALTER TABLE "Report" DROP CONSTRAINT "Report_commentId_fkey";

-- DropForeignKey
ALTER TABLE "Report" DROP CONSTRAINT "Report_memberId_fkey";

-- DropForeignKey
ALTER TABLE "Report" DROP CONSTRAINT "Report_postId_fkey";

-- DropIndex
DROP INDEX "Report_commentId_idx";

-- DropIndex
DROP INDEX "Report_createdAt_idx";

-- DropIndex
DROP INDEX "Report_memberId_idx";

-- DropIndex
DROP INDEX "Report_postId_idx";

-- DropIndex
DROP INDEX "Report_reporterId_commentId_key";

-- DropIndex
DROP INDEX "Report_reporterId_memberId_key";

-- DropIndex
DROP INDEX "Report_reporterId_postId_key";

-- AlterTable
ALTER TABLE "Report" DROP COLUMN "commentId",
DROP COLUMN "memberId",
DROP COLUMN "postId",
DROP COLUMN "target";

-- DropEnum
DROP TYPE "ReportTarget";

-- CreateIndex
CREATE INDEX "ReportCase_lastAt_id_idx" ON "ReportCase"("lastAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ReportCase_state_lastAt_id_idx" ON "ReportCase"("state", "lastAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ReportCase_state_endedAt_idx" ON "ReportCase"("state", "endedAt");

-- CreateIndex
CREATE INDEX "ReportCase_postId_idx" ON "ReportCase"("postId");

-- CreateIndex
CREATE INDEX "ReportCase_commentId_idx" ON "ReportCase"("commentId");

-- CreateIndex
CREATE INDEX "ReportCase_memberId_idx" ON "ReportCase"("memberId");

-- CreateIndex
CREATE INDEX "ReportCase_authorId_idx" ON "ReportCase"("authorId");

-- CreateIndex
CREATE INDEX "ReportCase_endedById_idx" ON "ReportCase"("endedById");

-- CreateIndex
CREATE INDEX "ReportSnapshot_authorId_idx" ON "ReportSnapshot"("authorId");

-- CreateIndex
CREATE INDEX "ReportSnapshot_pictureKey_idx" ON "ReportSnapshot"("pictureKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSnapshot_caseId_madeOf_key" ON "ReportSnapshot"("caseId", "madeOf");

-- CreateIndex
CREATE INDEX "Hiding_caseId_idx" ON "Hiding"("caseId");

-- CreateIndex
CREATE INDEX "Hiding_authorId_id_idx" ON "Hiding"("authorId", "id" DESC);

-- CreateIndex
CREATE INDEX "Hiding_postId_idx" ON "Hiding"("postId");

-- CreateIndex
CREATE INDEX "Hiding_commentId_idx" ON "Hiding"("commentId");

-- CreateIndex
CREATE INDEX "Hiding_pictureId_idx" ON "Hiding"("pictureId");

-- CreateIndex
CREATE INDEX "Hiding_snapshotId_idx" ON "Hiding"("snapshotId");

-- CreateIndex
CREATE INDEX "Hiding_hiddenById_idx" ON "Hiding"("hiddenById");

-- CreateIndex
CREATE INDEX "Report_caseId_idx" ON "Report"("caseId");

-- CreateIndex
CREATE INDEX "Report_snapshotId_idx" ON "Report"("snapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reporterId_caseId_key" ON "Report"("reporterId", "caseId");

-- AddForeignKey
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ReportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "ReportSnapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSnapshot" ADD CONSTRAINT "ReportSnapshot_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ReportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSnapshot" ADD CONSTRAINT "ReportSnapshot_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ReportCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_hiddenById_fkey" FOREIGN KEY ("hiddenById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "ReportSnapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey: not read through here, where the table is held (news_of_hidings does).
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_hidingId_fkey" FOREIGN KEY ("hidingId") REFERENCES "Hiding"("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- A second wall behind zod, as in text_limits.
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_note_length" CHECK (char_length(note) <= 2000);
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_one_target"
  CHECK (num_nonnulls("postId", "commentId", "memberId") <= 1);
-- Of an entry that was handed over nothing leads to where it stands.
ALTER TABLE "ReportCase" ADD CONSTRAINT "ReportCase_handed_is_a_copy"
  CHECK (target <> 'handed' OR num_nonnulls("postId", "commentId", "memberId") = 0);
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_note_length" CHECK (char_length(note) <= 2000);
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_answer_length" CHECK (char_length(answer) <= 2000);
ALTER TABLE "Hiding" ADD CONSTRAINT "Hiding_answered" CHECK (answer = '' OR "answeredAt" IS NOT NULL);
ALTER TABLE "AskedWords" ADD CONSTRAINT "AskedWords_one" CHECK (id = 1);

-- News is of a post, a diary or a hiding; that something was looked at is of nothing. NOT VALID: not read through.
ALTER TABLE "Notification" DROP CONSTRAINT "Notification_of_post_or_diary";
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_of_what" CHECK (
  (kind IN ('page', 'diary')) = ("diaryId" IS NOT NULL)
  AND (kind IN ('hidden', 'restored', 'answered')) = ("hidingId" IS NOT NULL)
  AND (kind IN ('page', 'diary', 'hidden', 'restored', 'answered', 'looked')) = ("postId" IS NULL)
) NOT VALID;

-- Of one thing one case is open.
CREATE UNIQUE INDEX "ReportCase_open_post_idx" ON "ReportCase" ("postId") WHERE state = 'open';
CREATE UNIQUE INDEX "ReportCase_open_comment_idx" ON "ReportCase" ("commentId") WHERE state = 'open';
CREATE UNIQUE INDEX "ReportCase_open_member_idx" ON "ReportCase" ("memberId") WHERE state = 'open';
-- A thing is hidden once at a time.
CREATE UNIQUE INDEX "Hiding_hidden_post_idx" ON "Hiding" ("postId") WHERE "restoredAt" IS NULL;
CREATE UNIQUE INDEX "Hiding_hidden_comment_idx" ON "Hiding" ("commentId") WHERE "restoredAt" IS NULL;
CREATE UNIQUE INDEX "Hiding_hidden_picture_idx" ON "Hiding" ("pictureId") WHERE "restoredAt" IS NULL;

-- A snapshot that goes lets go of its picture, unless something else still names it. What let go of it before, while it
-- was held, has left a row behind.
CREATE FUNCTION let_go_of_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Picture" picture WHERE picture.key = OLD."pictureKey")
    AND NOT EXISTS (SELECT FROM "Member" member WHERE member."avatarKey" = OLD."pictureKey")
    AND NOT EXISTS (SELECT FROM "ReportSnapshot" other WHERE other."pictureKey" = OLD."pictureKey")
  THEN
    PERFORM let_go_of_image(OLD."pictureKey");
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER snapshot_gone AFTER DELETE ON "ReportSnapshot" FOR EACH ROW
WHEN (OLD."pictureKey" IS NOT NULL) EXECUTE FUNCTION let_go_of_snapshot();

-- What is told of posts and diaries stays as it is; beside it: that something of theirs is hidden, as long as it is, and
-- that it is back; that what they reported was looked at; and to admins, that somebody answered.
ALTER FUNCTION told("Notification") RENAME TO told_of_thing;
CREATE FUNCTION told(news "Notification") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN news.kind IN ('hidden', 'restored') THEN news.at <= now() AND EXISTS (
      SELECT FROM "Hiding" hiding WHERE hiding.id = news."hidingId" AND hiding."authorId" = news."memberId"
        AND (hiding."restoredAt" IS NULL) = (news.kind = 'hidden')
        AND num_nonnulls(hiding."postId", hiding."commentId", hiding."pictureId") = 1
    )
    WHEN news.kind = 'looked' THEN news.at <= now() AND EXISTS (
      SELECT FROM "Member" hearer WHERE hearer.id = news."memberId" AND NOT news.kind = ANY (hearer.untold)
    )
    WHEN news.kind = 'answered' THEN news.at <= now() AND EXISTS (
      SELECT FROM "Member" hearer
      WHERE hearer.id = news."memberId" AND hearer.role = 'admin' AND hearer."suspendedAt" IS NULL
    )
    ELSE told_of_thing(news)
  END
$$;
