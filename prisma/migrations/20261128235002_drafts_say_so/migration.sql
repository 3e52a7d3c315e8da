-- Until now a draft was a private post without a date. Only these rows are written, and only they are locked meanwhile;
-- reading goes on. No other column changes, editedAt and version neither.
UPDATE "Post" SET "visibility" = 'draft' WHERE "publishedAt" IS NULL;

-- Reads the table through beside its readers and writers.
ALTER TABLE "Post" VALIDATE CONSTRAINT "Post_published";
