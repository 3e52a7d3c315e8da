CREATE INDEX "Post_shown_day_idx" ON "Post" (day, "publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "hiddenAt" IS NULL AND NOT "authorSuspended";
DROP INDEX "Post_public_day_idx";
ALTER INDEX "Post_shown_day_idx" RENAME TO "Post_public_day_idx";
