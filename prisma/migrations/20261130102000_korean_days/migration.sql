-- Readers may ask for Korean days alone, so each post says whether it is one. Hangul counts twice: its words have half as many
-- letters. Single letters count too (ㅋㅋ, and Hangul as macOS takes it apart); a text of neither script is not Korean. The first
-- thousand letters tell it: counting all of the longest diary would take 17 ms of each save.
CREATE FUNCTION is_korean(words text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT length(regexp_replace(left(words, 1000), '[^\uAC00-\uD7A3\u3131-\u318E\u1100-\u11FF]+', '', 'g')) * 2
    > length(regexp_replace(left(words, 1000), '[^A-Za-z]+', '', 'g'))
$$;

-- As a generated column it is written for all rows at once, without a trigger of theirs. It does not stay one: it would
-- read the whole text anew with every heart.
ALTER TABLE "Post" ADD COLUMN     "isKorean" BOOLEAN NOT NULL GENERATED ALWAYS AS (is_korean(title || ' ' || body)) STORED;
ALTER TABLE "Post" ALTER COLUMN "isKorean" DROP EXPRESSION;
ALTER TABLE "Post" ALTER COLUMN "isKorean" SET DEFAULT false;

CREATE FUNCTION post_is_korean() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."isKorean" := is_korean(NEW.title || ' ' || NEW.body);
  RETURN NEW;
END
$$;
CREATE TRIGGER "Post_is_korean" BEFORE INSERT OR UPDATE OF title, body ON "Post" FOR EACH ROW EXECUTE FUNCTION post_is_korean();

-- Pages of public posts (feed_rows), of Korean ones alone where `only_korean` says so. Those without it stay for processes
-- that still call them while one after another is replaced.
CREATE FUNCTION feed_new(
  page_size int, before_at timestamptz, before_id uuid, only_tag text, only_author uuid, only_korean boolean
) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT only_korean THEN
    RETURN feed_new(page_size, before_at, before_id, only_tag, only_author);
  END IF;
  IF only_tag IS NULL AND only_author IS NULL THEN
    RETURN ARRAY(
      SELECT p.id FROM "Post" p
      WHERE everyone(p) AND p."isKorean" AND (p."publishedAt", p.id) < (before_at, before_id)
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size
    );
  END IF;
  RETURN ARRAY(
    SELECT p.id FROM "Post" p
    WHERE everyone(p) AND p."isKorean" AND (p."publishedAt", p.id) < (before_at, before_id)
      AND (only_tag IS NULL OR p."tagKeys" @> ARRAY[only_tag]) AND (only_author IS NULL OR p."authorId" = only_author)
    ORDER BY p."publishedAt" DESC, p.id DESC LIMIT page_size
  );
END
$$;

CREATE FUNCTION feed_liked(
  page_size int, since timestamptz, before_likes int, before_at timestamptz, before_id uuid, only_tag text,
  only_author uuid, only_korean boolean
) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  ids uuid[];
BEGIN
  IF NOT only_korean THEN
    RETURN feed_liked(page_size, since, before_likes, before_at, before_id, only_tag, only_author);
  END IF;
  EXECUTE 'SELECT ARRAY(
      SELECT p.id FROM "Post" p
      WHERE everyone(p) AND p."isKorean" AND (p."likeCount", p."publishedAt", p.id) < ($1, $2, $3) AND p."publishedAt" >= $4'
    || CASE WHEN only_tag IS NULL THEN '' ELSE ' AND p."tagKeys" @> ARRAY[$5]' END
    || CASE WHEN only_author IS NULL THEN '' ELSE ' AND p."authorId" = $6' END
    || ' ORDER BY p."likeCount" DESC, p."publishedAt" DESC, p.id DESC LIMIT $7)'
  INTO ids USING before_likes, before_at, before_id, since, only_tag, only_author, page_size;
  RETURN ids;
END
$$;
