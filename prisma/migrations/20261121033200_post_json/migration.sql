-- A post as the API answers it, as the text of a JSON object. A PL/pgSQL function because the session keeps its plan:
-- planned anew for each list, the same SQL cost three times the time of running it. lib/posts/feed.ts selects it,
-- lib/posts/post-row.ts builds the same in TypeScript, tests/contracts/feed.test.ts holds the two together.
CREATE FUNCTION post_json(post "Post", language text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
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
      'version', post.version,
      'publishedAt', to_char(post."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'editedAt', to_char(post."editedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    )
    FROM "Member" author LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId"
    WHERE author.id = post."authorId"
  );
END
$$;
