-- CreateEnum
CREATE TYPE "DiaryDeed" AS ENUM ('accepted', 'left', 'erased', 'eraseAsked', 'ruleProposed', 'ruleChanged', 'opened');

-- CreateEnum
CREATE TYPE "DiaryRule" AS ENUM ('open', 'together');

-- CreateEnum
CREATE TYPE "DiaryState" AS ENUM ('invited', 'open', 'closed');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('open', 'accepted', 'declined', 'withdrawn');

-- AlterTable: more than one migration adds it.
ALTER TABLE "Member" ADD COLUMN IF NOT EXISTS "emailVerifiedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "day" DATE,
ADD COLUMN     "deed" "DiaryDeed",
ADD COLUMN     "diaryId" UUID,
ALTER COLUMN "postId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "diaryId" UUID,
ADD COLUMN     "opensTogether" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Diary" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rule" "DiaryRule" NOT NULL,
    "state" "DiaryState" NOT NULL DEFAULT 'invited',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "proposedRule" "DiaryRule",
    "proposedById" UUID,
    "eraseAskedById" UUID,

    CONSTRAINT "Diary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiaryMember" (
    "diaryId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "seat" INTEGER NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DiaryMember_pkey" PRIMARY KEY ("diaryId","memberId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "diaryId" UUID NOT NULL,
    "inviterId" UUID NOT NULL,
    "emailHash" TEXT,
    "addressHint" TEXT NOT NULL DEFAULT '',
    "invitedMemberId" UUID,
    "state" "InvitationState" NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiaryDay" (
    "diaryId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "firstAt" TIMESTAMPTZ(3),
    "secondAt" TIMESTAMPTZ(3),

    CONSTRAINT "DiaryDay_pkey" PRIMARY KEY ("diaryId","day")
);

-- CreateIndex
CREATE INDEX "Diary_proposedById_idx" ON "Diary"("proposedById");

-- CreateIndex
CREATE INDEX "Diary_closedById_idx" ON "Diary"("closedById");

-- CreateIndex
CREATE INDEX "Diary_eraseAskedById_idx" ON "Diary"("eraseAskedById");

-- CreateIndex
CREATE INDEX "DiaryMember_memberId_idx" ON "DiaryMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "DiaryMember_diaryId_seat_key" ON "DiaryMember"("diaryId", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_diaryId_key" ON "Invitation"("diaryId");

-- CreateIndex
CREATE INDEX "Invitation_emailHash_idx" ON "Invitation"("emailHash");

-- CreateIndex
CREATE INDEX "Invitation_invitedMemberId_idx" ON "Invitation"("invitedMemberId");

-- CreateIndex
CREATE INDEX "Invitation_inviterId_expiresAt_idx" ON "Invitation"("inviterId", "expiresAt");

-- CreateIndex
CREATE INDEX "Notification_diaryId_idx" ON "Notification"("diaryId");

-- CreateIndex
CREATE INDEX "Post_diaryId_day_id_idx" ON "Post"("diaryId", "day" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_diaryId_day_fkey" FOREIGN KEY ("diaryId", "day") REFERENCES "DiaryDay"("diaryId", "day") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diary" ADD CONSTRAINT "Diary_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diary" ADD CONSTRAINT "Diary_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diary" ADD CONSTRAINT "Diary_eraseAskedById_fkey" FOREIGN KEY ("eraseAskedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryMember" ADD CONSTRAINT "DiaryMember_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryMember" ADD CONSTRAINT "DiaryMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedMemberId_fkey" FOREIGN KEY ("invitedMemberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiaryDay" ADD CONSTRAINT "DiaryDay_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A diary has two seats, and an entry of a diary a diary; what everyone or nobody reads has none, but that a draft may be
-- written for one. NOT VALID where a table has rows: no row of an earlier version can break it.
ALTER TABLE "DiaryMember" ADD CONSTRAINT "DiaryMember_seat" CHECK (seat IN (1, 2));
ALTER TABLE "Diary" ADD CONSTRAINT "Diary_name_length" CHECK (char_length(name) <= 1600);
ALTER TABLE "Post" ADD CONSTRAINT "Post_circle" CHECK (
  CASE visibility WHEN 'diary' THEN "diaryId" IS NOT NULL WHEN 'draft' THEN NOT "opensTogether"
    ELSE "diaryId" IS NULL AND NOT "opensTogether" END
) NOT VALID;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_of_post_or_diary" CHECK (
  (kind IN ('page', 'diary')) = ("diaryId" IS NOT NULL) AND ("postId" IS NULL) = ("diaryId" IS NOT NULL)
) NOT VALID;

-- Pages of a diary that were not read yet are one line of news.
CREATE UNIQUE INDEX "Notification_open_pages_idx" ON "Notification" ("memberId", "diaryId")
WHERE kind = 'page' AND "readAt" IS NULL;

-- Every day that is written about has its row, which says who wrote it on time.
CREATE FUNCTION keep_diary_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "DiaryDay" ("diaryId", day) VALUES (NEW."diaryId", NEW.day) ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
CREATE TRIGGER day_of_diary BEFORE INSERT OR UPDATE OF day, "diaryId" ON "Post" FOR EACH ROW
WHEN (NEW."diaryId" IS NOT NULL) EXECUTE FUNCTION keep_diary_day();

-- Who takes a page back before the other wrote gives up the turn that it took, and reads nothing for it; unless another
-- page of theirs stands on that day. A day that was open stays open. The day is held: who puts a page in holds it too.
CREATE FUNCTION give_turn_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "DiaryDay" turn WHERE turn."diaryId" = OLD."diaryId" AND turn.day = OLD.day FOR NO KEY UPDATE;
  UPDATE "DiaryDay" turn SET "firstAt" = NULL, "secondAt" = NULL
  FROM "DiaryMember" seat
  WHERE turn."diaryId" = OLD."diaryId" AND turn.day = OLD.day
    AND seat."diaryId" = OLD."diaryId" AND seat."memberId" = OLD."authorId"
    AND CASE seat.seat WHEN 1 THEN turn."secondAt" ELSE turn."firstAt" END IS NULL
    AND NOT EXISTS (
      SELECT FROM "Post" page WHERE page."diaryId" = OLD."diaryId" AND page.day = OLD.day
        AND page."authorId" = OLD."authorId" AND page.visibility = 'diary'
    );
  RETURN NULL;
END
$$;
CREATE TRIGGER page_moved AFTER UPDATE OF visibility, "diaryId", day ON "Post" FOR EACH ROW
WHEN (OLD.visibility = 'diary' AND (OLD.visibility, OLD."diaryId", OLD.day) IS DISTINCT FROM (NEW.visibility, NEW."diaryId", NEW.day))
EXECUTE FUNCTION give_turn_back();
CREATE TRIGGER page_gone AFTER DELETE ON "Post" FOR EACH ROW
WHEN (OLD.visibility = 'diary') EXECUTE FUNCTION give_turn_back();

-- A member is erased: the diary closes for the other one, and goes with the last. One after the other, so that of two who
-- are erased at once the second finds nobody else.
CREATE FUNCTION close_diary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Diary" diary WHERE diary.id = OLD."diaryId" FOR UPDATE;
  DELETE FROM "Diary" diary
  WHERE diary.id = OLD."diaryId" AND NOT EXISTS (SELECT 1 FROM "DiaryMember" seat WHERE seat."diaryId" = diary.id);
  UPDATE "Diary" diary SET state = 'closed', "closedAt" = date_trunc('milliseconds', now()),
    "proposedRule" = NULL, "proposedById" = NULL
  WHERE diary.id = OLD."diaryId" AND diary.state <> 'closed';
  RETURN NULL;
END
$$;
CREATE TRIGGER member_gone AFTER DELETE ON "DiaryMember" FOR EACH ROW EXECUTE FUNCTION close_diary();

-- Drafts are their author's alone: they outlive the diary that they were written for.
CREATE FUNCTION free_drafts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Post" SET "diaryId" = NULL WHERE "diaryId" = OLD.id AND visibility = 'draft';
  RETURN OLD;
END
$$;
CREATE TRIGGER drafts_stay BEFORE DELETE ON "Diary" FOR EACH ROW EXECUTE FUNCTION free_drafts();

-- The diaries in which a member has a seat, closed ones too. A function of its own and not part of `readable`: what
-- holds a subquery is not put in place of its call, and its value can be looked up in an index.
CREATE FUNCTION diaries_of(member uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT seat."diaryId" FROM "DiaryMember" seat WHERE seat."memberId" = member)
$$;

-- Whether both wrote that day on that day.
CREATE FUNCTION day_opened(diary_id uuid, written date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "DiaryDay" turn WHERE turn."diaryId" = diary_id AND turn.day = written
      AND turn."firstAt" IS NOT NULL AND turn."secondAt" IS NOT NULL
  )
$$;

-- Whether something may still be put into a diary.
CREATE FUNCTION diary_open(diary_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Diary" diary WHERE diary.id = diary_id AND diary.state = 'open')
$$;

-- Twins of lib/domains/posts/rights.ts.

-- For this reader: everyone's, their own, and what stands in a diary of theirs, as soon as its day is open where it opens
-- for both together. Null is a guest.
CREATE OR REPLACE FUNCTION readable(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT everyone(post) OR post."authorId" = reader
    OR (post."visibility" = 'diary' AND post."diaryId" = ANY (diaries_of(reader))
      AND (NOT post."opensTogether" OR day_opened(post."diaryId", post."day")))
$$;

-- What may be liked and reported: nothing of a secret diary leads out of it.
CREATE FUNCTION markable(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT everyone(post) OR post."authorId" = reader $$;

-- Of what one may read, that which takes comments.
CREATE FUNCTION takes_comments(post "Post") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT everyone(post) OR (post."visibility" = 'diary' AND diary_open(post."diaryId")) $$;

-- Twins of lib/domains/diaries/rights.ts.

-- For who has a seat in it.
CREATE FUNCTION readable(diary "Diary", reader uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT diary."id" = ANY (diaries_of(reader)) $$;

-- For who it asks: the member of a profile, or whose confirmed address it was sent to (a null hash: none), while it is
-- open and who asks may come in and is not kept apart from them.
CREATE FUNCTION acceptable(invitation "Invitation", member uuid, address_hash text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (invitation."invitedMemberId" = member OR invitation."emailHash" = address_hash)
    AND invitation."state" = 'open' AND invitation."expiresAt" > now() AND invitation."inviterId" <> member
    AND EXISTS (SELECT 1 FROM "Member" inviter WHERE inviter.id = invitation."inviterId" AND inviter."suspendedAt" IS NULL)
    AND NOT kept_apart(invitation."inviterId", member)
$$;

-- News of a diary is told to who has a seat in it, of a page as long as it is there.
CREATE OR REPLACE FUNCTION told(news "Notification") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT now() >= news.at
    AND NOT EXISTS (SELECT FROM "Member" hearer WHERE hearer.id = news."memberId" AND hearer.untold @> ARRAY[news.kind])
    AND CASE
      WHEN news.kind IN ('page', 'diary') THEN news."diaryId" = ANY (diaries_of(news."memberId"))
        AND (news."actorId" IS NULL OR NOT kept_apart(news."memberId", news."actorId"))
        AND (news.kind = 'diary' OR EXISTS (
          SELECT 1 FROM "Post" page WHERE page."diaryId" = news."diaryId" AND page."visibility" = 'diary'
            AND page."authorId" <> news."memberId" AND page."publishedAt" >= news.since
        ))
      WHEN NOT EXISTS (
        SELECT FROM "Post" told WHERE told.id = news."postId" AND readable(told, news."memberId")
      ) THEN false
      WHEN news.kind = 'like' THEN EXISTS (SELECT FROM likes_in(news))
      WHEN news.kind = 'picture' THEN true
      ELSE EXISTS (
        SELECT FROM "Comment" said WHERE said.id = news."commentId" AND readable(said, news."memberId")
      )
    END
$$;

-- The days of diaries on which somebody put a page in, as one of the two may know: of a page of the friend's that is not
-- open yet that it is there, if it was put in that day, and nothing else. shut: something of it is not for both.
CREATE FUNCTION diary_days(reader uuid, diary_ids uuid[], first_day date, last_day date)
RETURNS TABLE ("diaryId" uuid, day date, mine boolean, theirs boolean, shut boolean, "myTurn" boolean, "theirTurn" boolean)
LANGUAGE sql STABLE AS $$
  SELECT page."diaryId", page.day, bool_or(page."authorId" = reader), bool_or(page."authorId" <> reader),
    bool_or(page."opensTogether") AND NOT day_opened(page."diaryId", page.day),
    bool_or(CASE seat.seat WHEN 1 THEN turn."firstAt" ELSE turn."secondAt" END IS NOT NULL),
    bool_or(CASE seat.seat WHEN 1 THEN turn."secondAt" ELSE turn."firstAt" END IS NOT NULL)
  FROM "DiaryMember" seat
  JOIN "Post" page ON page."diaryId" = seat."diaryId" AND page.visibility = 'diary'
  JOIN "DiaryDay" turn ON turn."diaryId" = page."diaryId" AND turn.day = page.day
  WHERE seat."memberId" = reader AND seat."diaryId" = ANY (diary_ids) AND page.day BETWEEN first_day AND last_day
    AND (readable(page, reader) OR CASE seat.seat WHEN 1 THEN turn."secondAt" ELSE turn."firstAt" END IS NOT NULL)
  GROUP BY page."diaryId", page.day
$$;

-- Those of the diaries in which the friend's pages were put in, or opened, after one read them last.
CREATE FUNCTION unread_diaries(reader uuid, diary_ids uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT seat."diaryId" FROM "DiaryMember" seat
  WHERE seat."memberId" = reader AND seat."diaryId" = ANY (diary_ids) AND EXISTS (
    SELECT 1 FROM "Post" page JOIN "DiaryDay" turn ON turn."diaryId" = page."diaryId" AND turn.day = page.day
    WHERE page."diaryId" = seat."diaryId" AND page."authorId" <> reader AND page.visibility = 'diary'
      AND readable(page, reader)
      AND greatest(page."publishedAt", CASE WHEN page."opensTogether" THEN greatest(turn."firstAt", turn."secondAt") END)
        > seat."readAt"
  )
$$;

-- Removes a closed diary with all that was put into it. The keys of its pictures; whether both want that is the caller's.
CREATE FUNCTION erase_diary(diary_id uuid) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Diary" diary WHERE diary.id = diary_id AND diary.state = 'closed' FOR UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM 1 FROM "Post" post WHERE post."diaryId" = diary_id AND post.visibility = 'diary' ORDER BY post.id FOR UPDATE;
  RETURN QUERY DELETE FROM "Picture" picture USING "Post" post
    WHERE picture."postId" = post.id AND post."diaryId" = diary_id AND post.visibility = 'diary' RETURNING picture.key;
  DELETE FROM "Diary" WHERE id = diary_id;
END
$$;
