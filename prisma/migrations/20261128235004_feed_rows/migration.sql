-- The feed answers ids in their order, and rows as they are: lib/domains/posts/post-row.ts alone gives a post its shape.
-- The functions of earlier versions (feed_page, feed_top, public_posts_json) stay for processes that still call them
-- while one after another is replaced; the next release drops them.

-- Ids of one page of public posts, newest first. PL/pgSQL because the session keeps its plans: planned anew for each
-- list, the same SQL cost three times as much on PGlite. before_at and before_id say where the last page ended
-- ('infinity' for the first page), only_tag is a key.
CREATE FUNCTION feed_new(
  page_size int, before_at timestamptz, before_id uuid, only_tag text, only_author uuid
) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF only_tag IS NULL AND only_author IS NULL THEN
    RETURN ARRAY(
      SELECT p.id FROM "Post" p
      WHERE everyone(p) AND (p."publishedAt", p.id) < (before_at, before_id)
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size
    );
  END IF;
  RETURN ARRAY(
    SELECT p.id FROM "Post" p
    WHERE everyone(p) AND (p."publishedAt", p.id) < (before_at, before_id)
      AND (only_tag IS NULL OR p."tagKeys" @> ARRAY[only_tag]) AND (only_author IS NULL OR p."authorId" = only_author)
    ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size
  );
END
$$;

-- The same, most liked first, of those published at or after `since`; where a page ends is a like count too. Looked for
-- by EXECUTE, planned for each list: whether to walk along the likes or to sort the few posts of a short time depends on
-- how many there are.
CREATE FUNCTION feed_liked(
  page_size int, since timestamptz, before_likes int, before_at timestamptz, before_id uuid, only_tag text,
  only_author uuid
) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  ids uuid[];
BEGIN
  EXECUTE 'SELECT ARRAY(
      SELECT p.id FROM "Post" p
      WHERE everyone(p) AND (p."likeCount", p."publishedAt", p.id) < ($1, $2, $3) AND p."publishedAt" >= $4'
    || CASE WHEN only_tag IS NULL THEN '' ELSE ' AND p."tagKeys" @> ARRAY[$5]' END
    || CASE WHEN only_author IS NULL THEN '' ELSE ' AND p."authorId" = $6' END
    || ' ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT $7)'
  INTO ids USING before_likes, before_at, before_id, since, only_tag, only_author, page_size;
  RETURN ids;
END
$$;

-- Public posts as they lie in the table, with author and cover, in the order of `ids`: a JSON array of
-- { post, author, cover }. Of a post and its author's name all there is; of the cover what a reader may know, by name:
-- its text is as long as the post's, and leaving out what is long cost more than naming the rest. One value, because
-- taking twenty rows through Prisma cost three times as much as all the rest.
CREATE FUNCTION public_rows(ids uuid[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_agg(line ORDER BY line.place)::text
    FROM (
      SELECT place, post, (SELECT one FROM (SELECT author.id, author.name) one) AS author,
        CASE WHEN cover.id IS NOT NULL THEN (SELECT one FROM (SELECT
          cover.id, cover."postId", cover.status, cover.progress, cover.painter, cover.style, cover.paper, cover.panels,
          cover.seed, cover."altKo", cover."altEn", cover.key, cover.width, cover.height, cover.thumbhash, cover.error
        ) one) END AS cover
      FROM unnest(ids) WITH ORDINALITY AS wanted (id, place)
      JOIN "Post" post ON post.id = wanted.id
      JOIN "Member" author ON author.id = post."authorId"
      LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
      -- The rows are read again: who may see them is asked of the rows that are sent.
      WHERE everyone(post)
    ) line
  );
END
$$;
