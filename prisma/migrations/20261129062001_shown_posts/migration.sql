-- Lists walk along what is shown and never past what is not: a member with ten thousand posts who is suspended costs the
-- feed nothing. Partial: Prisma's schema can't say WHERE. A migration an index, here and in the three that follow: posts
-- are read on while it is built, and written when it is; the former index goes last, for dropping it holds readers up too.
CREATE INDEX "Post_shown_idx" ON "Post" ("publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "hiddenAt" IS NULL AND NOT "authorSuspended";
DROP INDEX "Post_visibility_publishedAt_id_idx";
