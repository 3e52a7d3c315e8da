-- "Post"."likeCount" follows the rows of "Like" by itself, in the transaction that adds or takes them: also where likes
-- go by ON DELETE CASCADE, as when a member is erased, and no use case has to remember it.
-- Once a statement, not once a row: taking the 1,000 likes of a member is one update.
CREATE FUNCTION count_likes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In the order of ids, so that two of these never wait for each other.
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT changed."postId" FROM changed) ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" post
  SET "likeCount" = post."likeCount" + CASE TG_OP WHEN 'INSERT' THEN tally.likes ELSE -tally.likes END
  FROM (SELECT changed."postId", count(*)::int AS likes FROM changed GROUP BY changed."postId") tally
  WHERE post.id = tally."postId";
  RETURN NULL;
END
$$;

CREATE TRIGGER like_added AFTER INSERT ON "Like" REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION count_likes();

CREATE TRIGGER like_taken AFTER DELETE ON "Like" REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION count_likes();
