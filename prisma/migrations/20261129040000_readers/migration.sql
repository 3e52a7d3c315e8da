-- The rights as text: with a body that is parsed when it is made, they depend on the row types, and Postgres up to 17
-- refuses to add a column to a table whose row type a function's body uses. They are put in place of the call all the same.
CREATE OR REPLACE FUNCTION everyone(post "Post") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT post."visibility" = 'public' $$;
CREATE OR REPLACE FUNCTION readable(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT everyone(post) OR post."authorId" = reader $$;
CREATE OR REPLACE FUNCTION writable(post "Post", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT post."authorId" = member $$;
CREATE OR REPLACE FUNCTION writable(picture "Picture", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT picture."ownerId" = member $$;

-- CreateEnum
CREATE TYPE "ProfilePart" AS ENUM ('joined', 'posts');

-- CreateEnum
CREATE TYPE "ReportTarget" AS ENUM ('post', 'comment', 'member');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('spam', 'abuse', 'sexual', 'violence', 'privacy', 'other');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('comment', 'reply', 'like', 'picture');

-- DropIndex
DROP INDEX "Like_memberId_createdAt_idx";

-- DropIndex
DROP INDEX "Like_postId_idx";

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "about" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "avatarKey" TEXT,
ADD COLUMN     "dayEndsAt" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "profileShows" "ProfilePart"[] DEFAULT ARRAY['joined', 'posts']::"ProfilePart"[],
ADD COLUMN     "showsCounts" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "untold" "NotificationKind"[] DEFAULT ARRAY[]::"NotificationKind"[];

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "starred" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "commentsClosed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "replyToId" UUID,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "blockerId" UUID NOT NULL,
    "blockedId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("blockerId","blockedId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "reporterId" UUID,
    "target" "ReportTarget" NOT NULL,
    "postId" UUID,
    "commentId" UUID,
    "memberId" UUID,
    "reason" "ReportReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "actorId" UUID,
    "postId" UUID NOT NULL,
    "commentId" UUID,
    "pictureId" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchText" (
    "postId" UUID NOT NULL,
    "form" TEXT NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "ShareCard" (
    "postId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "madeOf" TEXT NOT NULL,

    CONSTRAINT "ShareCard_pkey" PRIMARY KEY ("postId")
);

-- CreateIndex
CREATE INDEX "Comment_postId_id_idx" ON "Comment"("postId", "id");

-- CreateIndex
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");

-- CreateIndex
CREATE INDEX "Comment_replyToId_idx" ON "Comment"("replyToId");

-- CreateIndex
CREATE INDEX "Block_blockedId_idx" ON "Block"("blockedId");

-- CreateIndex
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "Report_postId_idx" ON "Report"("postId");

-- CreateIndex
CREATE INDEX "Report_commentId_idx" ON "Report"("commentId");

-- CreateIndex
CREATE INDEX "Report_memberId_idx" ON "Report"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reporterId_postId_key" ON "Report"("reporterId", "postId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reporterId_commentId_key" ON "Report"("reporterId", "commentId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reporterId_memberId_key" ON "Report"("reporterId", "memberId");

-- CreateIndex
CREATE INDEX "Notification_memberId_at_id_idx" ON "Notification"("memberId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Notification_actorId_idx" ON "Notification"("actorId");

-- CreateIndex
CREATE INDEX "Notification_postId_idx" ON "Notification"("postId");

-- CreateIndex
CREATE INDEX "Notification_commentId_idx" ON "Notification"("commentId");

-- CreateIndex
CREATE INDEX "Notification_pictureId_idx" ON "Notification"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareCard_key_key" ON "ShareCard"("key");

-- CreateIndex
CREATE INDEX "Like_postId_createdAt_idx" ON "Like"("postId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Like_memberId_createdAt_postId_idx" ON "Like"("memberId", "createdAt" DESC, "postId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Member_avatarKey_key" ON "Member"("avatarKey");

-- CreateIndex
CREATE INDEX "Post_authorId_day_idx" ON "Post"("authorId", "day" DESC);

-- CreateIndex
CREATE INDEX "Post_authorId_visibility_idx" ON "Post"("authorId", "visibility");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockerId_fkey" FOREIGN KEY ("blockerId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockedId_fkey" FOREIGN KEY ("blockedId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareCard" ADD CONSTRAINT "ShareCard_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A second wall behind zod, as in text_limits. NOT VALID where a table has rows: it is not read through while the site waits.
ALTER TABLE "Member" ADD CONSTRAINT "Member_about_length" CHECK (char_length(about) <= 1600) NOT VALID;
ALTER TABLE "Member" ADD CONSTRAINT "Member_dayEndsAt" CHECK ("dayEndsAt" BETWEEN 0 AND 5) NOT VALID;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_body_length" CHECK (char_length(body) BETWEEN 1 AND 2000);
ALTER TABLE "Report" ADD CONSTRAINT "Report_note_length" CHECK (char_length(note) <= 2000);
ALTER TABLE "Report" ADD CONSTRAINT "Report_one_target"
  CHECK (num_nonnulls("postId", "commentId", "memberId") <= 1);
ALTER TABLE "Block" ADD CONSTRAINT "Block_another" CHECK ("blockerId" <> "blockedId");

-- Likes of one post that were not read yet are one line of news.
CREATE UNIQUE INDEX "Notification_open_likes_idx" ON "Notification" ("memberId", "postId")
WHERE kind = 'like' AND "readAt" IS NULL;
-- How many lines of news are unread, asked on every page.
CREATE INDEX "Notification_unread_idx" ON "Notification" ("memberId", at) WHERE "readAt" IS NULL;

-- The gallery walks along finished pictures, and along the few that have a star.
CREATE INDEX "Picture_finished_idx" ON "Picture" ("ownerId", id DESC) WHERE status = 'done';
CREATE INDEX "Picture_starred_idx" ON "Picture" ("ownerId", id DESC) WHERE starred AND status = 'done';
-- On this day in earlier years: month and day as one number.
CREATE INDEX "Post_day_of_year_idx" ON "Post" ("authorId", (extract(month FROM day) * 100 + extract(day FROM day)), day DESC);

-- Whether two members are kept apart: one of them blocked the other. Null is a guest, whom nobody can block.
CREATE FUNCTION kept_apart(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Block" WHERE "blockerId" = one AND "blockedId" = other)
    OR EXISTS (SELECT 1 FROM "Block" WHERE "blockerId" = other AND "blockedId" = one)
$$;

-- "Post"."commentCount" follows the rows of "Comment" as likeCount follows those of "Like" (likes_keep_count).
CREATE FUNCTION count_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT changed."postId" FROM changed) ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" post
  SET "commentCount" = post."commentCount" + CASE TG_OP WHEN 'INSERT' THEN tally.comments ELSE -tally.comments END
  FROM (SELECT changed."postId", count(*)::int AS comments FROM changed GROUP BY changed."postId") tally
  WHERE post.id = tally."postId";
  RETURN NULL;
END
$$;

CREATE TRIGGER comment_added AFTER INSERT ON "Comment" REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION count_comments();

CREATE TRIGGER comment_taken AFTER DELETE ON "Comment" REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION count_comments();

-- Avatars and share cards let go of their bytes by themselves, in the transaction that replaces or removes them: also
-- where they go with a post or a member by ON DELETE CASCADE. As forgetImages of lib/domains/pictures/bytes.
CREATE FUNCTION let_go_of_image(old_key text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "ImageRemoval" (key, "tryAfter") VALUES (old_key, date_trunc('milliseconds', now()))
  ON CONFLICT (key) DO UPDATE SET "tryAfter" = excluded."tryAfter", attempts = 0
$$;

CREATE FUNCTION let_go_of_avatar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM let_go_of_image(OLD."avatarKey");
  RETURN NULL;
END
$$;
CREATE TRIGGER avatar_replaced AFTER UPDATE OF "avatarKey" ON "Member" FOR EACH ROW
WHEN (OLD."avatarKey" IS NOT NULL AND OLD."avatarKey" IS DISTINCT FROM NEW."avatarKey")
EXECUTE FUNCTION let_go_of_avatar();
CREATE TRIGGER avatar_gone AFTER DELETE ON "Member" FOR EACH ROW
WHEN (OLD."avatarKey" IS NOT NULL) EXECUTE FUNCTION let_go_of_avatar();

CREATE FUNCTION let_go_of_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM let_go_of_image(OLD.key);
  RETURN NULL;
END
$$;
CREATE TRIGGER card_replaced AFTER UPDATE OF key ON "ShareCard" FOR EACH ROW
WHEN (OLD.key IS DISTINCT FROM NEW.key) EXECUTE FUNCTION let_go_of_card();
CREATE TRIGGER card_gone AFTER DELETE ON "ShareCard" FOR EACH ROW EXECUTE FUNCTION let_go_of_card();
