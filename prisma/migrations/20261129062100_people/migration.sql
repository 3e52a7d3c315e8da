-- A suspension has a reason, which its member reads, and may have an end.

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "suspendedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "suspensionReason" TEXT NOT NULL DEFAULT '';

-- A second wall behind zod, as in text_limits; an end belongs to a beginning.
ALTER TABLE "Member" ADD CONSTRAINT "Member_suspensionReason_length" CHECK (char_length("suspensionReason") <= 2000) NOT VALID;
ALTER TABLE "Member" ADD CONSTRAINT "Member_suspendedUntil" CHECK ("suspendedUntil" IS NULL OR "suspendedAt" IS NOT NULL) NOT VALID;

-- Whose time is over is looked for again and again.
CREATE INDEX "Member_suspendedUntil_idx" ON "Member" ("suspendedUntil") WHERE "suspendedUntil" IS NOT NULL;
-- Those whose hearts still follow them are looked for as often.
CREATE INDEX "Member_likesBehind_idx" ON "Member" (id) WHERE "likesBehind";
-- The admins are few.
CREATE INDEX "Member_admins_idx" ON "Member" (id) WHERE role = 'admin';

-- What an admin may count of a member: what stands in no secret diary, and no draft, which may be on its way into one
-- (counted, see visit_numbers).
CREATE FUNCTION counts_of(member uuid, OUT public int, OUT private int, OUT pictures int, OUT comments int)
LANGUAGE sql STABLE AS $$
  SELECT
    (SELECT count(*)::int FROM "Post" post WHERE post."authorId" = member AND counted(post) AND post.visibility = 'public'),
    (SELECT count(*)::int FROM "Post" post WHERE post."authorId" = member AND counted(post) AND post.visibility <> 'public'),
    (SELECT count(*)::int FROM "Picture" picture JOIN "Post" post ON post.id = picture."postId"
      WHERE picture."ownerId" = member AND picture.status = 'done' AND counted(post)),
    (SELECT count(*)::int FROM "Comment" comment WHERE comment."authorId" = member AND comment."diaryId" IS NULL)
$$;
