-- The posts of one page of a search: everyone's, or all of one member's. lib/domains/posts/search.ts calls it.
--
-- Two ways lead to them, and neither is quick for every word: along the list, looking at each post, which ends at once
-- where many have the word, and by the index of trigrams, whose cost grows with how many have it. The first posts of the
-- list tell which is shorter. A word that the index knows nothing of (one letter, or Korean where the database's locale
-- knows ASCII alone) is looked for along the list, 4,000 posts a page: then a page may hold few or none and still have
-- one after it.
--
-- before_* say where the last page ended; of the member's own, which are in the order of their ids, before_id alone.
-- ids: at most page_size of them in their order. go_on: the last post that was looked at where the way was not at its end.
CREATE FUNCTION search_posts(
  query text, page_size int, owner uuid, circle "Visibility", most_liked boolean, since timestamptz,
  before_likes int, before_at timestamptz, before_id uuid, only_tag text, only_author uuid,
  OUT ids uuid[], OUT go_on uuid
) LANGUAGE plpgsql STABLE AS $$
DECLARE
  patterns text[] := search_patterns(query);
  -- What the index can answer: three letters in a row.
  conditions text[] := ARRAY(
    SELECT format('text.form LIKE $1[%s]', n) FROM generate_subscripts(patterns, 1) n WHERE patterns[n] ~ '[[:alnum:]]{3}'
  );
  narrowed text; sorted text; one record;
  looked int := 0; hits int := 0; posts real;
BEGIN
  ids := '{}';
  -- What is asked of the date takes an index that leaves out what has none.
  narrowed := CASE WHEN owner IS NOT NULL THEN 'writable(p, $2) AND p.id < $7'
      WHEN most_liked THEN 'everyone(p) AND (p."likeCount", p."publishedAt", p.id) < ($5, $6, $7)
        AND p."publishedAt" >= ''-infinity'''
      ELSE 'everyone(p) AND (p."publishedAt", p.id) < ($6, $7)' END
    || CASE WHEN circle IS NULL THEN '' ELSE ' AND p.visibility = $3' END
    || CASE WHEN since IS NULL THEN '' ELSE ' AND p."publishedAt" >= $4' END
    || CASE WHEN only_tag IS NULL THEN '' ELSE ' AND p."tagKeys" @> ARRAY[$8]' END
    || CASE WHEN only_author IS NULL THEN '' ELSE ' AND p."authorId" = $9' END;
  sorted := CASE WHEN owner IS NOT NULL THEN 'p.id DESC'
    WHEN most_liked THEN 'p."likeCount" DESC, p."publishedAt" DESC, p.id DESC'
    ELSE 'p."publishedAt" DESC, p.id DESC' END;
  FOR one IN EXECUTE 'SELECT p.id, (
        SELECT text.form LIKE ALL ($1) FROM "SearchText" text WHERE text."postId" = p.id
      ) AS has_it
      FROM "Post" p WHERE ' || narrowed || ' ORDER BY ' || sorted || ' LIMIT 4000'
    USING patterns, owner, circle, since, before_likes, before_at, before_id, only_tag, only_author
  LOOP
    looked := looked + 1;
    IF one.has_it THEN
      hits := hits + 1;
      ids := ids || one.id;
      IF hits = page_size THEN RETURN; END IF;
    END IF;
    IF looked = 4000 THEN go_on := one.id; END IF;
    IF looked % 200 = 0 AND cardinality(conditions) > 0 THEN
      posts := coalesce(posts, (SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = '"SearchText"'::regclass));
      -- What is left to look at for a full page, beside what the index would cost: with 100,000 posts some 6 ms, and
      -- 12 us for each post it brings, where one along the list takes 6. The way along the list ends at 4,000 anyway.
      IF looked = 4000 OR (page_size - hits) * looked::real / greatest(hits, 0.5) > 1000 + 2 * posts * hits / looked THEN
        go_on := one.id;
        EXIT;
      END IF;
    END IF;
  END LOOP;
  IF go_on IS NULL OR cardinality(conditions) = 0 THEN RETURN; END IF;
  EXECUTE 'WITH holding AS MATERIALIZED (
      SELECT text."postId" FROM "SearchText" text WHERE ' || array_to_string(conditions, ' AND ') || '
        AND text.form LIKE ALL ($1)
    )
    SELECT ARRAY(
      SELECT p.id FROM holding JOIN "Post" p ON p.id = holding."postId"
      WHERE ' || narrowed || ' ORDER BY ' || sorted || ' LIMIT $10
    )'
  INTO ids
  USING patterns, owner, circle, since, before_likes, before_at, before_id, only_tag, only_author, page_size;
  go_on := NULL;
END
$$;
