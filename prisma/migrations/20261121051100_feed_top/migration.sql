-- The most liked public posts first. Only they are in it: an index of every diary would be larger and no better.
CREATE INDEX "Post_top_idx" ON "Post" ("likeCount" DESC, "publishedAt" DESC, id DESC)
WHERE visibility = 'public' AND "publishedAt" IS NOT NULL;

-- Public posts as the text of a JSON array, in the order of `ids`. lib/posts/post-row.ts builds the same in TypeScript,
-- tests/contracts/feed.test.ts holds the two together.
CREATE FUNCTION public_posts_json(language text, ids uuid[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT '[' || coalesce(string_agg(json_build_object(
      'id', post.id,
      'author', json_build_object('id', author.id, 'name', author.name),
      'title', post.title,
      'body', post.body,
      'day', post.day,
      'mood', post.mood,
      'weather', post.weather,
      'tags', coalesce(post.tags, '{}'),
      'visibility', post.visibility,
      'cover', CASE WHEN cover.id IS NOT NULL THEN json_build_object(
        'id', cover.id,
        'postId', cover."postId",
        'status', cover.status,
        'progress', CASE WHEN cover.status = 'done' THEN 1 ELSE cover.progress END,
        'place', NULL,
        'etaS', NULL,
        'painter', cover.painter,
        'style', cover.style,
        'seed', cover.seed,
        'alt', CASE WHEN language = 'ko' THEN cover."altKo" ELSE cover."altEn" END,
        'url', '/images/' || cover.key,
        'width', cover.width,
        'height', cover.height,
        'thumbhash', cover.thumbhash,
        'error', cover.error
      ) END,
      'likeCount', post."likeCount",
      'version', post.version,
      'publishedAt', to_char(post."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'editedAt', to_char(post."editedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    )::text, ',' ORDER BY array_position(ids, post.id)), '') || ']'
    FROM "Post" post
    JOIN "Member" author ON author.id = post."authorId"
    LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
    -- The rows are read again: who may see them is asked of the rows that are sent.
    WHERE post.id = ANY (ids) AND post.visibility = 'public' AND post."publishedAt" IS NOT NULL
  );
END
$$;

-- One page of public posts, newest first, as the text of a JSON array, and where it ends
-- (microseconds since 1970 and id). A PL/pgSQL function because
-- the session keeps its plans: planned anew for each list, the same SQL cost three times as much on PGlite.
-- lib/posts/feed.ts calls it. before_at and before_id say where the last page ended ('infinity' for the first page).
CREATE OR REPLACE FUNCTION feed_page(
  language text, page_size int, before_at timestamptz, before_id uuid, only_tag text, only_author uuid
) RETURNS TABLE (items text, has_more boolean, last_at text, last_id text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  ids uuid[];
BEGIN
  IF only_tag IS NULL AND only_author IS NULL THEN
    ids := ARRAY(
      SELECT p.id FROM "Post" p
      WHERE p.visibility = 'public' AND p."publishedAt" IS NOT NULL AND (p."publishedAt", p.id) < (before_at, before_id)
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size + 1
    );
  ELSE
    ids := ARRAY(
      SELECT p.id FROM "Post" p
      WHERE p.visibility = 'public' AND p."publishedAt" IS NOT NULL AND (p."publishedAt", p.id) < (before_at, before_id)
        AND (only_tag IS NULL OR p.tags @> ARRAY[only_tag]) AND (only_author IS NULL OR p."authorId" = only_author)
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size + 1
    );
  END IF;
  has_more := cardinality(ids) > page_size;
  items := public_posts_json(language, ids[1:page_size]);
  last_id := ids[least(page_size, cardinality(ids))]::text;
  last_at := (SELECT (extract(epoch FROM p."publishedAt") * 1000000)::bigint::text FROM "Post" p WHERE p.id = last_id::uuid);
  RETURN NEXT;
END
$$;

-- One page of public posts, most liked first, of those published at or after `since`. As feed_page; where a page ends
-- is a like count too. The ids are looked for by EXECUTE, planned for each list: whether to walk along the likes
-- or to sort the few posts of a short time depends on how many there are.
CREATE FUNCTION feed_top(
  language text, page_size int, since timestamptz, before_likes int, before_at timestamptz, before_id uuid,
  only_tag text, only_author uuid
) RETURNS TABLE (items text, has_more boolean, last_likes int, last_at text, last_id text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  ids uuid[];
BEGIN
  EXECUTE 'SELECT ARRAY(
      SELECT p.id FROM "Post" p
      WHERE p.visibility = ''public'' AND p."publishedAt" IS NOT NULL
        AND (p."likeCount", p."publishedAt", p.id) < ($1, $2, $3) AND p."publishedAt" >= $4'
    || CASE WHEN only_tag IS NULL THEN '' ELSE ' AND p.tags @> ARRAY[$5]' END
    || CASE WHEN only_author IS NULL THEN '' ELSE ' AND p."authorId" = $6' END
    || ' ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT $7)'
  INTO ids USING before_likes, before_at, before_id, since, only_tag, only_author, page_size + 1;
  has_more := cardinality(ids) > page_size;
  items := public_posts_json(language, ids[1:page_size]);
  last_id := ids[least(page_size, cardinality(ids))]::text;
  SELECT p."likeCount", (extract(epoch FROM p."publishedAt") * 1000000)::bigint::text INTO last_likes, last_at
  FROM "Post" p WHERE p.id = last_id::uuid;
  RETURN NEXT;
END
$$;
