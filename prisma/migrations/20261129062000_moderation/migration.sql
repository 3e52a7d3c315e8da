-- Moderation is part of who may see. What an admin hides says so itself (hiddenAt); of a suspended member every post,
-- comment and like says so too, so that no query looks at its author: kept by triggers, in the transaction that suspends.
-- Nothing of it reaches into a secret diary: there the two read what they read before.

-- AlterTable: no row is written, the defaults are constants.
ALTER TABLE "Post" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3),
ADD COLUMN     "authorSuspended" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Comment" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3),
ADD COLUMN     "authorSuspended" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Like" ADD COLUMN     "giverSuspended" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Picture" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3);
ALTER TABLE "Member" ADD COLUMN     "likesBehind" BOOLEAN NOT NULL DEFAULT false;

-- Twins of lib/domains/posts/rights.ts, lib/domains/comments/rights.ts and lib/domains/pictures/rights.ts. Text bodies, as in readers.

-- For everyone, guests too. readable, markable and takes_comments ask it.
CREATE OR REPLACE FUNCTION everyone(post "Post") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT post."visibility" = 'public' AND post."hiddenAt" IS NULL AND NOT post."authorSuspended" $$;

-- Whether it stands where others see it: what was written in a secret diary does, whatever an admin thinks of its author.
CREATE FUNCTION shown(comment "Comment") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT comment."diaryId" IS NOT NULL OR (comment."hiddenAt" IS NULL AND NOT comment."authorSuspended") $$;
CREATE FUNCTION shown(liked "Like") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT NOT liked."giverSuspended" $$;
CREATE FUNCTION shown(picture "Picture") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT picture."hiddenAt" IS NULL $$;

-- For whoever may read its post, as long as it is here and shown, but for those who are kept apart from who wrote it; who
-- wrote it reads it hidden too. Null is a guest.
CREATE OR REPLACE FUNCTION readable(comment "Comment", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT comment.here AND (shown(comment) OR comment."authorId" = reader)
    AND EXISTS (SELECT FROM "Post" post WHERE post.id = comment."postId" AND readable(post, reader))
    AND NOT kept_apart(comment."authorId", reader)
$$;

-- The likes in a bundle, as they are now: one that was taken back is in it no more, nor one of a suspended member.
CREATE OR REPLACE FUNCTION likes_in(news "Notification") RETURNS SETOF "Like" LANGUAGE sql STABLE AS $$
  SELECT liked.* FROM "Like" liked
  WHERE liked."postId" = news."postId" AND liked."createdAt" BETWEEN news.since AND news.at AND shown(liked)
    AND liked."memberId" <> news."memberId" AND liked."memberId" NOT IN (SELECT apart_from(news."memberId"))
$$;

-- Public posts as they lie in the table (feed_rows), without a cover that is hidden.
CREATE OR REPLACE FUNCTION public_rows(ids uuid[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_agg(line ORDER BY line.place)::text
    FROM (
      SELECT place, post, (SELECT one FROM (SELECT author.id, author.name) one) AS author,
        CASE WHEN cover.id IS NOT NULL THEN (SELECT one FROM (SELECT
          cover.id, cover."postId", cover.status, cover.progress, cover.painter, cover.style, cover.paper, cover.panels,
          cover.seed, cover."altKo", cover."altEn", cover.key, cover.width, cover.height, cover.thumbhash, cover.error,
          cover."hiddenAt"
        ) one) END AS cover
      FROM unnest(ids) WITH ORDINALITY AS wanted (id, place)
      JOIN "Post" post ON post.id = wanted.id
      JOIN "Member" author ON author.id = post."authorId"
      LEFT JOIN "Picture" cover ON cover.id = post."coverPictureId" AND shown(cover)
      -- The rows are read again: who may see them is asked of the rows that are sent.
      WHERE everyone(post)
    ) line
  );
END
$$;

-- The most liked (top_posts), of such as have a finished picture that is shown.
CREATE OR REPLACE FUNCTION top_posts(wanted int, since timestamptz) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
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
    CONTINUE WHEN NOT EXISTS (
      SELECT FROM "Picture" picture WHERE picture.id = one.cover AND picture.status = 'done' AND shown(picture)
    );
    ids := ids || one.id;
    authors := authors || one.author;
    EXIT WHEN cardinality(ids) = wanted;
  END LOOP;
  RETURN ids;
END
$$;

-- "Post"."likeCount" and "commentCount" say how many are shown.
CREATE OR REPLACE FUNCTION count_likes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In the order of ids, so that two of these never wait for each other.
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT changed."postId" FROM changed WHERE NOT changed."giverSuspended")
  ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" post
  SET "likeCount" = post."likeCount" + CASE TG_OP WHEN 'INSERT' THEN tally.likes ELSE -tally.likes END
  FROM (
    SELECT changed."postId", count(*)::int AS likes FROM changed WHERE NOT changed."giverSuspended" GROUP BY changed."postId"
  ) tally
  WHERE post.id = tally."postId";
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION count_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT changed."postId" FROM changed WHERE changed.here) ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" post
  SET "commentCount" = post."commentCount" + CASE TG_OP WHEN 'INSERT' THEN tally.comments ELSE -tally.comments END
  FROM (
    SELECT changed."postId", count(*)::int AS comments FROM changed
    WHERE changed.here AND (changed."diaryId" IS NOT NULL OR (changed."hiddenAt" IS NULL AND NOT changed."authorSuspended"))
    GROUP BY changed."postId"
  ) tally
  WHERE post.id = tally."postId";
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION leave_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF diary_of(OLD) IS NOT DISTINCT FROM diary_of(NEW) THEN
    RETURN NEW;
  END IF;
  UPDATE "Comment" comment SET here = NOT comment.here
  WHERE comment."postId" = NEW.id AND comment.here <> (comment."diaryId" IS NOT DISTINCT FROM diary_of(NEW));
  NEW."commentCount" := (
    SELECT count(*) FROM "Comment" comment WHERE comment."postId" = NEW.id AND comment.here AND shown(comment)
  );
  RETURN NEW;
END
$$;

-- One that is hidden or shown again. Whoever does that holds the post first (lib/engines/db/locks.ts).
CREATE FUNCTION recount_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Post" post SET "commentCount" = post."commentCount" + CASE WHEN shown(NEW) THEN 1 ELSE -1 END
  WHERE post.id = NEW."postId";
  RETURN NULL;
END
$$;
CREATE TRIGGER comment_hidden AFTER UPDATE OF "hiddenAt", "authorSuspended" ON "Comment" FOR EACH ROW
WHEN (NEW.here AND NEW."diaryId" IS NULL AND (OLD."hiddenAt" IS NULL AND NOT OLD."authorSuspended")
  <> (NEW."hiddenAt" IS NULL AND NOT NEW."authorSuspended"))
EXECUTE FUNCTION recount_comment();

-- What a suspended member was about to write when they were suspended. The member is held, as the reference to them does
-- anyway: whoever suspends holds them against that, so that either finds what the other did.
CREATE FUNCTION is_suspended(member uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz;
BEGIN
  SELECT "suspendedAt" INTO since FROM "Member" WHERE id = member FOR KEY SHARE;
  RETURN since IS NOT NULL;
END
$$;
CREATE FUNCTION know_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."authorSuspended" := is_suspended(NEW."authorId");
  RETURN NEW;
END
$$;
CREATE TRIGGER knows_author BEFORE INSERT ON "Post" FOR EACH ROW EXECUTE FUNCTION know_author();
CREATE TRIGGER knows_author BEFORE INSERT ON "Comment" FOR EACH ROW EXECUTE FUNCTION know_author();
CREATE FUNCTION know_giver() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."giverSuspended" := is_suspended(NEW."memberId");
  RETURN NEW;
END
$$;
CREATE TRIGGER knows_giver BEFORE INSERT ON "Like" FOR EACH ROW EXECUTE FUNCTION know_giver();

-- Hearts of a member on these posts, which are held, go out of sight or come back.
CREATE FUNCTION turn_likes(member uuid, suspended boolean, ids uuid[]) RETURNS void LANGUAGE sql AS $$
  WITH turned AS (
    UPDATE "Like" liked SET "giverSuspended" = suspended
    WHERE liked."memberId" = member AND liked."giverSuspended" <> suspended AND liked."postId" = ANY (ids)
    RETURNING liked."postId"
  )
  UPDATE "Post" post SET "likeCount" = post."likeCount" + CASE WHEN suspended THEN -1 ELSE 1 END
  FROM turned WHERE post.id = turned."postId"
$$;

-- All that a member made follows them, out of sight and back: posts are held in the order of their ids, then what hangs on
-- them. More than 2,000 hearts come after it (follow_likes): each writes a post of somebody else's, and who suspends does not
-- wait for them.
CREATE FUNCTION follow_member(member uuid, suspended boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  hearts uuid[] := ARRAY(
    SELECT liked."postId" FROM "Like" liked WHERE liked."memberId" = member AND liked."giverSuspended" <> suspended LIMIT 2001
  );
BEGIN
  IF cardinality(hearts) > 2000 THEN
    hearts := '{}';
    UPDATE "Member" SET "likesBehind" = true WHERE id = member;
  END IF;
  PERFORM 1 FROM "Post" post WHERE post.id IN (
    SELECT id FROM "Post" WHERE "authorId" = member
    UNION SELECT "postId" FROM "Comment" WHERE "authorId" = member
    UNION SELECT unnest(hearts)
  ) ORDER BY post.id FOR NO KEY UPDATE;
  UPDATE "Post" SET "authorSuspended" = suspended WHERE "authorId" = member AND "authorSuspended" <> suspended;
  UPDATE "Comment" SET "authorSuspended" = suspended WHERE "authorId" = member AND "authorSuspended" <> suspended;
  PERFORM turn_likes(member, suspended, hearts);
END
$$;

-- The next of them, as the member stands now: each turn a transaction, so that no post is held for long. False when none
-- is left.
CREATE FUNCTION follow_likes(member uuid, most int) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  suspended boolean;
  hearts uuid[];
BEGIN
  SELECT "suspendedAt" IS NOT NULL INTO suspended FROM "Member" WHERE id = member FOR NO KEY UPDATE;
  hearts := ARRAY(
    SELECT liked."postId" FROM "Like" liked WHERE liked."memberId" = member AND liked."giverSuspended" <> suspended LIMIT most
  );
  IF cardinality(hearts) = 0 THEN
    UPDATE "Member" SET "likesBehind" = false WHERE id = member AND "likesBehind";
    RETURN false;
  END IF;
  PERFORM 1 FROM "Post" post WHERE post.id = ANY (hearts) ORDER BY post.id FOR NO KEY UPDATE;
  PERFORM turn_likes(member, suspended, hearts);
  RETURN true;
END
$$;
CREATE FUNCTION follow_suspension() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM follow_member(NEW.id, NEW."suspendedAt" IS NOT NULL);
  RETURN NULL;
END
$$;
CREATE TRIGGER suspension_changed AFTER UPDATE OF "suspendedAt" ON "Member" FOR EACH ROW
WHEN ((OLD."suspendedAt" IS NULL) <> (NEW."suspendedAt" IS NULL)) EXECUTE FUNCTION follow_suspension();
