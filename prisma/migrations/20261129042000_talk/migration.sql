-- Who may read, change and remove a comment, and what news is told: the twins of lib/domains/comments/rights.ts and
-- lib/domains/notifications/rights.ts. Text bodies, as in the migration before.

-- Whose a post is, where a statement needs to know before it may look at the post itself.
CREATE FUNCTION author_of(post_id uuid) RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT "authorId" FROM "Post" WHERE id = post_id $$;

-- Those whom a member is kept apart from: kept_apart, as a set.
CREATE FUNCTION apart_from(member uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT "blockedId" FROM "Block" WHERE "blockerId" = member
  UNION
  SELECT "blockerId" FROM "Block" WHERE "blockedId" = member
$$;

-- A comment is for whoever may read its post, but for those who are kept apart from who wrote it. Null is a guest.
CREATE FUNCTION readable(comment "Comment", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Post" post WHERE post.id = comment."postId" AND readable(post, reader))
    AND NOT kept_apart(comment."authorId", reader)
$$;

-- For who may change it.
CREATE FUNCTION writable(comment "Comment", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT comment."authorId" = member $$;

-- For who may remove it: who wrote it, and whose post it stands under.
CREATE FUNCTION removable(comment "Comment", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT comment."authorId" = member OR author_of(comment."postId") = member $$;

-- Whose news it is.
CREATE FUNCTION writable(news "Notification", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT news."memberId" = member $$;

-- The likes in a bundle, as they are now: one that was taken back is in it no more.
CREATE FUNCTION likes_in(news "Notification") RETURNS SETOF "Like" LANGUAGE sql STABLE AS $$
  SELECT liked.* FROM "Like" liked
  WHERE liked."postId" = news."postId" AND liked."createdAt" BETWEEN news.since AND news.at
    AND liked."memberId" <> news."memberId" AND liked."memberId" NOT IN (SELECT apart_from(news."memberId"))
$$;

-- Whether it may be told now: its time has come, its member wants to hear of such things, may still see what it tells
-- of, and is not kept apart from who did it.
CREATE FUNCTION told(news "Notification") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT news.at <= now()
    AND NOT EXISTS (SELECT 1 FROM "Member" hearer WHERE hearer.id = news."memberId" AND news.kind = ANY (hearer.untold))
    AND EXISTS (SELECT 1 FROM "Post" post WHERE post.id = news."postId" AND readable(post, news."memberId"))
    AND CASE
      WHEN news.kind = 'like' THEN EXISTS (SELECT 1 FROM likes_in(news))
      WHEN news.kind = 'picture' THEN true
      ELSE EXISTS (
        SELECT 1 FROM "Comment" comment WHERE comment.id = news."commentId" AND readable(comment, news."memberId")
      )
    END
$$;
