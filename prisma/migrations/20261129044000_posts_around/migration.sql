-- More of a day, newest first. Partial: Prisma's schema can't say WHERE.
CREATE INDEX "Post_public_day_idx" ON "Post" (day, "publishedAt" DESC, id DESC) WHERE visibility = 'public';

-- Where a reader goes on from a public post: its author's public posts before and after it, and up to `most` others,
-- those with a tag of its own first (published before it, then any), else those about the same day. Three tags are
-- looked at; each by EXECUTE, planned for that tag: whether to walk along the newest posts or to sort the few that have
-- it depends on the tag. Nothing of a post that is not public.
CREATE FUNCTION posts_around(this uuid, most int, OUT before uuid, OUT after uuid, OUT more uuid[])
LANGUAGE plpgsql STABLE AS $$
DECLARE
  own "Post";
  only_tag text;
  found uuid[];
BEGIN
  more := ARRAY[]::uuid[];
  SELECT p.* INTO own FROM "Post" p WHERE p.id = this AND everyone(p);
  IF own.id IS NULL THEN
    RETURN;
  END IF;
  before := (
    SELECT p.id FROM "Post" p
    WHERE everyone(p) AND p."authorId" = own."authorId" AND (p."publishedAt", p.id) < (own."publishedAt", this)
    ORDER BY p."publishedAt" DESC, p.id DESC LIMIT 1
  );
  after := (
    SELECT p.id FROM "Post" p
    WHERE everyone(p) AND p."authorId" = own."authorId" AND (p."publishedAt", p.id) > (own."publishedAt", this)
    ORDER BY p."publishedAt", p.id LIMIT 1
  );
  -- The way on shows these two anyway.
  FOREACH only_tag IN ARRAY own."tagKeys"[1:3] LOOP
    EXIT WHEN cardinality(more) >= most;
    EXECUTE 'SELECT ARRAY(
        SELECT p.id FROM "Post" p
        WHERE everyone(p) AND p."tagKeys" @> ARRAY[$1] AND (p."publishedAt", p.id) < ($2, $3)
          AND p.id <> ALL ($4) AND p.id IS DISTINCT FROM $5
        ORDER BY p."publishedAt" DESC, p.id DESC LIMIT $6)'
    INTO found USING only_tag, own."publishedAt", this, more, before, most - cardinality(more);
    more := more || found;
  END LOOP;
  FOREACH only_tag IN ARRAY own."tagKeys"[1:3] LOOP
    EXIT WHEN cardinality(more) >= most;
    EXECUTE 'SELECT ARRAY(
        SELECT p.id FROM "Post" p
        WHERE everyone(p) AND p."tagKeys" @> ARRAY[$1] AND p.id <> ALL ($2)
          AND p.id <> $3 AND p.id IS DISTINCT FROM $4 AND p.id IS DISTINCT FROM $5
        ORDER BY p."publishedAt" DESC, p.id DESC LIMIT $6)'
    INTO found USING only_tag, more, this, before, after, most - cardinality(more);
    more := more || found;
  END LOOP;
  IF cardinality(more) < most THEN
    more := more || ARRAY(
      SELECT p.id FROM "Post" p
      WHERE everyone(p) AND p.day = own.day AND p.id <> this AND p.id <> ALL (more)
        AND p.id IS DISTINCT FROM before AND p.id IS DISTINCT FROM after
      ORDER BY p."publishedAt" DESC, p.id DESC LIMIT most - cardinality(more)
    );
  END IF;
END
$$;
