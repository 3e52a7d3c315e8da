-- Whether a post tells something of its day: all do but a draft that is still empty. A mood alone is something. As text,
-- as the rights are (readers), and put in place of its call.
CREATE FUNCTION tells_of_day(post "Post") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT post."visibility" <> 'draft' OR post."mood" IS NOT NULL OR post."coverPictureId" IS NOT NULL
    OR post."title" ~ '\S' OR post."body" ~ '\S'
$$;
