-- For who wrote it, wherever it is, and as long as it is here and they see it for whose post it stands under. Twin of
-- lib/domains/comments/rights.ts.
CREATE OR REPLACE FUNCTION removable(comment "Comment", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$
  SELECT comment."authorId" = member OR (comment.here AND shown(comment) AND author_of(comment."postId") = member)
$$;

-- What a member may know of an entry of the friend's in their diary: what they may read, and on a day that is still shut
-- that there is a page, if it was put in that day. One that was put in late is not told of.
CREATE FUNCTION noticeable(page "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT readable(page, reader) OR (page.visibility = 'diary' AND page."diaryId" = ANY (diaries_of(reader)) AND EXISTS (
    SELECT FROM "DiaryMember" seat JOIN "DiaryDay" turn ON turn."diaryId" = seat."diaryId" AND turn.day = page.day
    WHERE seat."diaryId" = page."diaryId" AND seat."memberId" = page."authorId"
      AND CASE seat.seat WHEN 1 THEN turn."firstAt" ELSE turn."secondAt" END IS NOT NULL
  ))
$$;

-- News of a diary is told to who has a seat in it; of pages as long as one of those that it tells of is there.
CREATE OR REPLACE FUNCTION told(news "Notification") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT news.at > now()
    AND NOT EXISTS (SELECT FROM "Member" who WHERE who.id = news."memberId" AND who.untold @> ARRAY[news.kind])
    AND CASE
      WHEN news.kind IN ('page', 'diary') THEN EXISTS (
          SELECT FROM "DiaryMember" seat WHERE seat."diaryId" = news."diaryId" AND seat."memberId" = news."memberId"
        )
        AND (news."actorId" IS NULL OR NOT kept_apart(news."memberId", news."actorId"))
        AND (news.kind = 'diary' OR EXISTS (
          SELECT 1 FROM "Post" page WHERE page."diaryId" = news."diaryId" AND page."visibility" = 'diary'
            AND page."authorId" <> news."memberId" AND page."publishedAt" BETWEEN news.since AND news.at
            AND noticeable(page, news."memberId")
        ))
      WHEN NOT EXISTS (
        SELECT FROM "Post" entry WHERE entry.id = news."postId" AND readable(entry, news."memberId")
      ) THEN false
      WHEN news.kind = 'like' THEN EXISTS (SELECT FROM likes_in(news) liked)
      WHEN news.kind = 'picture' THEN true
      ELSE EXISTS (
        SELECT FROM "Comment" words WHERE words.id = news."commentId" AND readable(words, news."memberId")
      )
    END
$$;
