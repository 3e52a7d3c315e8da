CREATE INDEX "Post_top_shown_idx" ON "Post" ("likeCount" DESC, "publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "publishedAt" IS NOT NULL AND "hiddenAt" IS NULL AND NOT "authorSuspended";
DROP INDEX "Post_top_idx";
ALTER INDEX "Post_top_shown_idx" RENAME TO "Post_top_idx";
