-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "looks" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "edits" JSONB NOT NULL DEFAULT '{"without":[],"with":[]}',
ADD COLUMN     "panels" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "paper" TEXT NOT NULL DEFAULT 'white';

-- Public posts as the text of a JSON array, in the order of `ids`. lib/posts/post-row.ts builds the same in TypeScript,
-- tests/contracts/feed.test.ts holds the two together.
CREATE OR REPLACE FUNCTION public_posts_json(language text, ids uuid[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
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
        'paper', cover.paper,
        'panels', cover.panels,
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
