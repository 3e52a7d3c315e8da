CREATE INDEX "Post_top_korean_idx" ON "Post" ("likeCount" DESC, "publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "publishedAt" IS NOT NULL AND "hiddenAt" IS NULL AND NOT "authorSuspended" AND "isKorean";
