-- A comment is for those who could read its post when it was written: it knows its circle, and is not there in another.

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "diaryId" UUID,
ADD COLUMN     "here" BOOLEAN NOT NULL DEFAULT true;

-- CreateIndex
CREATE INDEX "Comment_diaryId_idx" ON "Comment"("diaryId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_diaryId_fkey" FOREIGN KEY ("diaryId") REFERENCES "Diary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The diary in which a post stands; null for all others, a draft that is written for one too.
CREATE FUNCTION diary_of(post "Post") RETURNS uuid LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN post."visibility" = 'diary' THEN post."diaryId" END $$;

-- "Post"."commentCount" follows the comments that are here.
CREATE OR REPLACE FUNCTION count_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT changed."postId" FROM changed WHERE changed.here) ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" post
  SET "commentCount" = post."commentCount" + CASE TG_OP WHEN 'INSERT' THEN tally.comments ELSE -tally.comments END
  FROM (SELECT changed."postId", count(*)::int AS comments FROM changed WHERE changed.here GROUP BY changed."postId") tally
  WHERE post.id = tally."postId";
  RETURN NULL;
END
$$;

-- A post that changes its circle leaves the comments of the old one behind, and finds those of the new one. The row is
-- held: who writes a comment holds it too.
CREATE FUNCTION leave_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF diary_of(OLD) IS NOT DISTINCT FROM diary_of(NEW) THEN
    RETURN NEW;
  END IF;
  UPDATE "Comment" comment SET here = NOT comment.here
  WHERE comment."postId" = NEW.id AND comment.here <> (comment."diaryId" IS NOT DISTINCT FROM diary_of(NEW));
  NEW."commentCount" := (SELECT count(*) FROM "Comment" comment WHERE comment."postId" = NEW.id AND comment.here);
  RETURN NEW;
END
$$;
CREATE TRIGGER leaves_circle BEFORE UPDATE OF visibility, "diaryId" ON "Post" FOR EACH ROW
EXECUTE FUNCTION leave_comments();

-- Twins of lib/domains/comments/rights.ts.

-- For whoever may read its post, as long as it is here, but for those who are kept apart from who wrote it. Null is a guest.
CREATE OR REPLACE FUNCTION readable(comment "Comment", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT comment.here
    AND EXISTS (SELECT FROM "Post" post WHERE post.id = comment."postId" AND readable(post, reader))
    AND NOT kept_apart(comment."authorId", reader)
$$;

-- For who wrote it, as long as it is here.
CREATE OR REPLACE FUNCTION writable(comment "Comment", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT comment.here AND comment."authorId" = member $$;

-- As long as it is here, for who wrote it, and whose post it stands under.
CREATE OR REPLACE FUNCTION removable(comment "Comment", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT comment.here AND (comment."authorId" = member OR author_of(comment."postId") = member) $$;
