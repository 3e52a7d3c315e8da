-- What the admins' numbers count: once for the rollups and for what is not folded yet. Hours, quarters and days are in UTC.

-- One of each at most.
ALTER TABLE "VisitBook" ADD CONSTRAINT "VisitBook_one" CHECK (id = 1);
ALTER TABLE "PeopleEdition" ADD CONSTRAINT "PeopleEdition_one" CHECK (id = 1);

-- Pages whose number an admin may know: published, and in no secret diary. A draft may be on its way into one. A text
-- body, as in readers: a parsed one would forbid every later column of "Post".
CREATE FUNCTION counted(post "Post") RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT post."visibility" IN ('public', 'private') $$;

-- What is kept of pages, and stands in their list: of days only such as everyone may see now, of members such as are
-- there. An id that somebody tried is not kept. Other addresses hold nobody's id: "/members/[id]/older/[cursor]".
CREATE FUNCTION tellable_pages(paths text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT page.path
  FROM (
    SELECT asked.path, CASE WHEN asked.path ~ '^/posts/[0-9a-f-]{36}$' THEN substr(asked.path, 8)::uuid END AS post_id,
      CASE WHEN asked.path ~ '^/members/[0-9a-f-]{36}$' THEN substr(asked.path, 10)::uuid END AS member_id
    FROM (SELECT DISTINCT unnest(paths) AS path) asked
  ) page
  LEFT JOIN "Post" post ON post.id = page.post_id AND everyone(post)
  LEFT JOIN "Member" member ON member.id = page.member_id
  WHERE (page.post_id IS NULL OR post.id IS NOT NULL) AND (page.member_id IS NULL OR member.id IS NOT NULL)
$$;

CREATE FUNCTION tellable_page(path text) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT EXISTS (SELECT 1 FROM tellable_pages(ARRAY[path])) $$;

-- Pages that are gone, or not for everyone any more, leave what was kept of visits: a diary's ids are nowhere in it.
CREATE FUNCTION forget_page(gone text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "VisitPage" WHERE path = gone;
  DELETE FROM "PageRollup" WHERE path = gone;
$$;

CREATE FUNCTION post_page_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_page('/posts/' || OLD.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_page_left" AFTER UPDATE OF "visibility" ON "Post" FOR EACH ROW
WHEN (OLD."visibility" = 'public' AND NEW."visibility" <> 'public') EXECUTE FUNCTION post_page_forgotten();
CREATE TRIGGER "Post_page_gone" AFTER DELETE ON "Post" FOR EACH ROW
WHEN (OLD."visibility" = 'public') EXECUTE FUNCTION post_page_forgotten();

CREATE FUNCTION member_page_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_page('/members/' || OLD.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "Member_page_gone" AFTER DELETE ON "Member" FOR EACH ROW EXECUTE FUNCTION member_page_forgotten();

-- The same pages as tellable_pages, held as they are until the transaction ends: who takes one of them out of everyone's
-- eyes waits, and forgets what is written of it by then. Members first, as everybody does.
CREATE FUNCTION held_pages(paths text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Member" member
  WHERE member.id IN (SELECT substr(path, 10)::uuid FROM unnest(paths) path WHERE path ~ '^/members/[0-9a-f-]{36}$')
  ORDER BY member.id FOR KEY SHARE;
  PERFORM 1 FROM "Post" post
  WHERE post.id IN (SELECT substr(path, 8)::uuid FROM unnest(paths) path WHERE path ~ '^/posts/[0-9a-f-]{36}$')
    AND everyone(post)
  ORDER BY post.id FOR SHARE;
  RETURN QUERY SELECT tellable_pages(paths);
END
$$;

CREATE FUNCTION age_group(birth date, today date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN birth IS NULL THEN 'unsaid'
    WHEN extract(year FROM age(today, birth)) < 10 THEN 'under10'
    ELSE least(floor(extract(year FROM age(today, birth)) / 10), 6) || '0s'
  END
$$;

CREATE FUNCTION quarter_of(moment timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE
RETURN date_bin('15 minutes', moment, TIMESTAMPTZ '2000-01-01 00:00:00+00');

-- The rows of rollups that a quarter is part of: its own (15), and of the four hours that begin on the hour and 15, 30 and 45
-- minutes later (60, 75, 90, 105): of every zone one of them are the hours. None of them goes on past the day's end (UTC):
-- what is folded together stands in rows of its own. That day is one too (1440): sums of months need no hours.
CREATE FUNCTION rollup_steps(quarter timestamptz) RETURNS TABLE (step int, begin timestamptz) LANGUAGE sql IMMUTABLE AS $$
  SELECT 15, quarter
  UNION ALL
  SELECT 60 + late, greatest(date_bin('1 hour', quarter, TIMESTAMPTZ '2000-01-01 00:00:00+00' + late * interval '1 minute'),
    date_bin('1 day', quarter, TIMESTAMPTZ '2000-01-01 00:00:00+00'))
  FROM unnest(ARRAY[0, 15, 30, 45]) late
  UNION ALL
  SELECT 1440, date_bin('1 day', quarter, TIMESTAMPTZ '2000-01-01 00:00:00+00')
$$;

CREATE FUNCTION agent_bit(agent text) RETURNS int LANGUAGE sql IMMUTABLE
RETURN CASE agent WHEN 'phone' THEN 1 WHEN 'tablet' THEN 2 WHEN 'desktop' THEN 4 WHEN 'in-app' THEN 8 ELSE 16 END;

-- Visits by quarters and kinds of browsers, and by the kinds (bits) with which the same visitor came earlier since the day
-- began: 0 for none, -1 where the same kind is among them. Whatever kinds are left out, a visitor is who came with none of
-- the others earlier. `since` is such a beginning.
CREATE FUNCTION visit_numbers(since timestamptz, before timestamptz)
RETURNS TABLE (at timestamptz, agent text, earlier int, visits int) LANGUAGE sql STABLE AS $$
  SELECT seen.at, seen.agent, CASE WHEN seen.earlier & agent_bit(seen.agent) > 0 THEN -1 ELSE seen.earlier END, count(*)::int
  FROM (
    SELECT visit.at, visit.agent, coalesce(bit_or(agent_bit(visit.agent)) OVER (
      PARTITION BY date_bin('1 day', visit.hour, TIMESTAMPTZ '2000-01-01 00:00:00+00'), visit.visitor
      ORDER BY visit.hour ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ), 0) AS earlier
    FROM "Visit" visit WHERE visit.hour >= since AND visit.hour < before
  ) seen
  GROUP BY 1, 2, 3
$$;

-- The same, one row a quarter, as rollups keep it: visits of each kind, and those with whom a visitor came first.
CREATE FUNCTION visit_moments(since timestamptz, before timestamptz)
RETURNS TABLE (
  at timestamptz, phone int, tablet int, desktop int, "inApp" int, odd int,
  "phoneFirst" int, "tabletFirst" int, "desktopFirst" int, "inAppFirst" int, "oddFirst" int
) LANGUAGE sql STABLE AS $$
  SELECT seen.at,
    coalesce(sum(visits) FILTER (WHERE agent = 'phone'), 0)::int, coalesce(sum(visits) FILTER (WHERE agent = 'tablet'), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'desktop'), 0)::int, coalesce(sum(visits) FILTER (WHERE agent = 'in-app'), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'odd'), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'phone' AND earlier = 0), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'tablet' AND earlier = 0), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'desktop' AND earlier = 0), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'in-app' AND earlier = 0), 0)::int,
    coalesce(sum(visits) FILTER (WHERE agent = 'odd' AND earlier = 0), 0)::int
  FROM visit_numbers(since, before) seen
  GROUP BY seen.at
$$;

-- When a post was first one that is counted: published anew, it is not counted again. Out of a secret diary it comes now,
-- and not when it went in.
CREATE FUNCTION post_first_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW."firstPublishedAt" := NEW."publishedAt";
  ELSIF OLD.visibility = 'draft' THEN
    NEW."firstPublishedAt" := NEW."publishedAt";
  ELSE
    NEW."firstPublishedAt" := now();
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "Post_first_published" BEFORE INSERT OR UPDATE OF "visibility" ON "Post" FOR EACH ROW
WHEN (NEW."visibility" IN ('public', 'private') AND NEW."firstPublishedAt" IS NULL) EXECUTE FUNCTION post_first_published();
UPDATE "Post" SET "firstPublishedAt" = "publishedAt" WHERE "visibility" IN ('public', 'private');

-- A picture is counted where it ends, whatever becomes of its post: drawn or failed, when, by whom and how long, and nothing
-- of whose. Not in a secret diary, nor for one; of a draft that goes into one later no two answers differ. A copy was not
-- drawn: it has no end. Times are told in two significant digits: a median of them needs few rows.
CREATE FUNCTION picture_ended(picture "Picture") RETURNS void LANGUAGE sql AS $$
  INSERT INTO "PictureEnd" (at, painter, outcome, ms)
  SELECT quarter_of(picture."finishedAt"), picture.painter,
    CASE picture.status WHEN 'done' THEN 'done' ELSE coalesce(picture.error, 'internal') END,
    CASE WHEN picture.status = 'done' AND picture."drawMs" > 0
      THEN round(picture."drawMs"::numeric, 1 - floor(log(picture."drawMs"::numeric))::int)::int ELSE 0 END
  WHERE EXISTS (SELECT 1 FROM "Post" post WHERE post.id = picture."postId" AND post."diaryId" IS NULL)
$$;

CREATE FUNCTION picture_end_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM picture_ended(NEW);
  RETURN NULL;
END
$$;
CREATE TRIGGER "Picture_ended_at_once" AFTER INSERT ON "Picture" FOR EACH ROW
WHEN (NEW.status IN ('done', 'failed') AND NEW."finishedAt" IS NOT NULL) EXECUTE FUNCTION picture_end_counted();
CREATE TRIGGER "Picture_ended" AFTER UPDATE OF status ON "Picture" FOR EACH ROW
WHEN (NEW.status IN ('done', 'failed') AND NEW.status <> OLD.status AND NEW."finishedAt" IS NOT NULL)
EXECUTE FUNCTION picture_end_counted();
SELECT picture_ended(picture) FROM "Picture" picture
WHERE picture.status IN ('done', 'failed') AND picture."finishedAt" IS NOT NULL;

-- Everything else by quarters: as it is when it is asked, so what is in a secret diary by then is not counted.
CREATE FUNCTION content_numbers(since timestamptz, before timestamptz)
RETURNS TABLE (at timestamptz, "signIns" int, members int, posts int, pictures int, likes int, comments int)
LANGUAGE sql STABLE AS $$
  SELECT quarter_of(made.moment), count(*) FILTER (WHERE made.what = 1)::int, count(*) FILTER (WHERE made.what = 2)::int,
    count(*) FILTER (WHERE made.what = 3)::int, count(*) FILTER (WHERE made.what = 4)::int,
    count(*) FILTER (WHERE made.what = 5)::int, count(*) FILTER (WHERE made.what = 6)::int
  FROM (
    SELECT 1 AS what, entry.at AS moment FROM "SignIn" entry WHERE entry.at >= since AND entry.at < before
    UNION ALL
    SELECT 2, member."createdAt" FROM "Member" member WHERE member."createdAt" >= since AND member."createdAt" < before
    UNION ALL
    SELECT 3, post."firstPublishedAt" FROM "Post" post
    WHERE counted(post) AND post."firstPublishedAt" >= since AND post."firstPublishedAt" < before
    UNION ALL
    SELECT 4, picture.at FROM "PictureEnd" picture
    WHERE picture.outcome = 'done' AND picture.at >= since AND picture.at < before
    UNION ALL
    SELECT 5, heart."createdAt" FROM "Like" heart JOIN "Post" post ON post.id = heart."postId" AND counted(post)
    WHERE heart."createdAt" >= since AND heart."createdAt" < before
    UNION ALL
    SELECT 6, comment."createdAt" FROM "Comment" comment JOIN "Post" post ON post.id = comment."postId" AND counted(post)
    WHERE comment."diaryId" IS NULL AND comment."createdAt" >= since AND comment."createdAt" < before
  ) made
  GROUP BY 1
$$;

-- What became of pictures, by days.
CREATE FUNCTION picture_numbers(since timestamptz, before timestamptz)
RETURNS TABLE (day date, painter text, outcome text, ms int, count int) LANGUAGE sql STABLE AS $$
  SELECT (picture.at AT TIME ZONE 'UTC')::date, picture.painter, picture.outcome, picture.ms, count(*)::int
  FROM "PictureEnd" picture WHERE picture.at >= since AND picture.at < before
  GROUP BY 1, 2, 3, 4
$$;
