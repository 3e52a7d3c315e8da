-- The most liked public posts since a moment, ties by the newer, of each author the first one and only such as have a
-- finished picture: what the main page begins with. lib/domains/posts/tops.ts asks once a minute at most. Found by EXECUTE,
-- planned for each span: whether to walk along the likes or to sort the posts of a short time depends on how many there are.
CREATE FUNCTION top_posts(wanted int, since timestamptz) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  one record;
  ids uuid[] := '{}';
  authors uuid[] := '{}';
BEGIN
  FOR one IN EXECUTE 'SELECT p.id, p."authorId" AS author, p."coverPictureId" AS cover FROM "Post" p
      WHERE everyone(p) AND p."publishedAt" >= $1
      ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC'
    USING since
  LOOP
    CONTINUE WHEN one.author = ANY (authors);
    CONTINUE WHEN NOT EXISTS (SELECT FROM "Picture" WHERE id = one.cover AND status = 'done');
    ids := ids || one.id;
    authors := authors || one.author;
    EXIT WHEN cardinality(ids) = wanted;
  END LOOP;
  RETURN ids;
END
$$;
