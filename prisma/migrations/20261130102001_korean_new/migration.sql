-- Where Korean days are few, looking for them one by one would read all others. A migration an index: posts are read on
-- while it is built.
CREATE INDEX "Post_shown_korean_idx" ON "Post" ("publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "hiddenAt" IS NULL AND NOT "authorSuspended" AND "isKorean";
