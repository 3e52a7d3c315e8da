-- Who may see and who may change, for raw SQL: the twins of lib/domains/posts/rights.ts and lib/domains/pictures/rights.ts,
-- held together by lib/domains/posts/rights.test.ts. Each is one expression, which Postgres puts in place of the call:
-- indexes are used as if it were spelled out. Null means no.

-- For everyone, guests too.
CREATE FUNCTION everyone(post "Post") RETURNS boolean LANGUAGE sql STABLE
RETURN post."visibility" = 'public';

-- For this reader; null is a guest.
CREATE FUNCTION readable(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE
RETURN everyone(post) OR post."authorId" = reader;

-- For who may save, publish, cover and remove it.
CREATE FUNCTION writable(post "Post", member uuid) RETURNS boolean LANGUAGE sql STABLE
RETURN post."authorId" = member;

-- For who may look at it whatever its post is, hand it on and remove it.
CREATE FUNCTION writable(picture "Picture", member uuid) RETURNS boolean LANGUAGE sql STABLE
RETURN picture."ownerId" = member;
