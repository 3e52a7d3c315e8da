-- AlterTable
ALTER TABLE "Post" ALTER COLUMN "visibility" SET DEFAULT 'draft';

-- A draft has no date, every other post has one. Before the drafts say so, and NOT VALID: the table is locked for a
-- moment instead of for the whole way through it, and no process of an earlier version writes the old pair in between.
ALTER TABLE "Post" ADD CONSTRAINT "Post_published"
  CHECK (("visibility" = 'draft') = ("publishedAt" IS NULL)) NOT VALID;
