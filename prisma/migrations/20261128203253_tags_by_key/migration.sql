-- Tags are found by keys, so that capitals and kinds of space make no other tag; each post keeps its writer's spelling.

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "tagKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- The keys of the tags that are there, as tagKey of lib/shared/tag.ts makes them; of two with one key the first stays.
-- lib/db/tag-keys.test.ts holds the two together. A database whose own locale knows ASCII alone takes capitals off by
-- another collation, where it has one.
DO $fill$
DECLARE
  folding text := '';
BEGIN
  IF lower('É') <> 'é' THEN
    SELECT coalesce(' COLLATE ' || quote_ident(min(collname)), '') INTO folding
    FROM pg_collation WHERE collname IN ('pg_c_utf8', 'und-x-icu');
  END IF;
  EXECUTE replace($sql$
    UPDATE "Post" post SET tags = found.tags, "tagKeys" = found.keys
    FROM (
      SELECT id, array_agg(tag ORDER BY place) AS tags, array_agg(key ORDER BY place) AS keys
      FROM (
        SELECT DISTINCT ON (id, key) id, key, tag, place
        FROM (
          SELECT p.id, tag, place, coalesce(nullif(btrim(regexp_replace(regexp_replace(
            replace(replace(
              lower(normalize(translate(tag, E'\u0130\u2800\u3164\uFFA0\uFF03\uFE5F', 'i   '), NFKC) /* folding */),
              'ß', 'ss'), 'ς', 'σ'),
            '[\u034F\u115F\u1160\uFE00-\uFE0F\U000E0100-\U000E01EF]', '', 'g'), '\s+', ' ', 'g')), ''), tag) AS key
          FROM "Post" p, unnest(p.tags) WITH ORDINALITY AS each (tag, place)
        ) spelled
        ORDER BY id, key, place
      ) firsts
      GROUP BY id
    ) found
    WHERE post.id = found.id
  $sql$, '/* folding */', folding);
END
$fill$;

-- DropIndex
DROP INDEX "Post_tags_idx";

-- CreateIndex
CREATE INDEX "Post_tagKeys_idx" ON "Post" USING GIN ("tagKeys");

-- One page of public posts, newest first, as the text of a JSON array, and where it ends
-- (microseconds since 1970 and id). A PL/pgSQL function because
-- the session keeps its plans: planned anew for each list, the same SQL cost three times as much on PGlite.
-- lib/posts/feed.ts calls it. before_at and before_id say where the last page ended
-- ('infinity' for the first page), only_tag is a key.
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
        AND (only_tag IS NULL OR p."tagKeys" @> ARRAY[only_tag]) AND (only_author IS NULL OR p."authorId" = only_author)
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
CREATE OR REPLACE FUNCTION feed_top(
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
    || CASE WHEN only_tag IS NULL THEN '' ELSE ' AND p."tagKeys" @> ARRAY[$5]' END
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
