-- The forms of what was written before. A migration of its own: no table is locked meanwhile, posts are read and published
-- as ever; only saving the text of a post that has its form already waits for the end (20 s for 100,000 posts).
INSERT INTO "SearchText" ("postId", form)
SELECT id, search_form(title || E'\n' || body) FROM "Post"
ON CONFLICT ("postId") DO NOTHING;
