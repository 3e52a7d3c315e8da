-- CreateEnum
CREATE TYPE "FaceKeyDeed" AS ENUM ('taught', 'opened', 'refused', 'proved', 'closed', 'removed');

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "diariesOpenUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "FaceKey" (
    "memberId" UUID NOT NULL,
    "descriptor" BYTEA NOT NULL,
    "samples" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FaceKey_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "FaceKeyEvent" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "deed" "FaceKeyDeed" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FaceKeyEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FaceKeyEvent_memberId_id_idx" ON "FaceKeyEvent"("memberId", "id" DESC);

-- AddForeignKey
ALTER TABLE "FaceKey" ADD CONSTRAINT "FaceKey_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaceKeyEvent" ADD CONSTRAINT "FaceKeyEvent_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A face lock: while it is shut its member reads nothing that stands in their secret diaries, nor what of theirs is
-- written for one. Nobody else's reading changes, and what the site does for them goes on: pictures are drawn, friends and
-- they themselves hear that something was put in.

-- Whether what stands in a member's diaries is open to them: they have no lock, or opened it a while ago.
CREATE FUNCTION diaries_open(member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT FROM "Member" who WHERE who.id = member AND who."diariesOpenUntil" <= now())
$$;

-- Twins of lib/domains/posts/rights.ts.

-- Whom a post is for, their lock apart: what a member may know that it is there. Null is a guest.
CREATE FUNCTION entitled(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT everyone(post) OR post."authorId" = reader
    OR (post."visibility" = 'diary' AND post."diaryId" = ANY (diaries_of(reader))
      AND (NOT post."opensTogether" OR day_opened(post."diaryId", post."day")))
$$;

-- The same, where no lock is before it.
CREATE OR REPLACE FUNCTION readable(post "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT everyone(post) OR (post."authorId" = reader AND (post."diaryId" IS NULL OR diaries_open(reader)))
    OR (post."visibility" = 'diary' AND post."diaryId" = ANY (diaries_of(reader))
      AND (NOT post."opensTogether" OR day_opened(post."diaryId", post."day")) AND diaries_open(reader))
$$;

-- What a member may read of their own.
CREATE FUNCTION own(post "Post", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT post."authorId" = member AND (post."diaryId" IS NULL OR diaries_open(member)) $$;

-- Twin of lib/domains/pictures/rights.ts: the pictures of those.
CREATE FUNCTION own(picture "Picture", member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT picture."ownerId" = member AND (diaries_open(member) OR NOT EXISTS (
    SELECT FROM "Post" post WHERE post.id = picture."postId" AND post."diaryId" IS NOT NULL
  ))
$$;

-- Twins of lib/domains/diaries/rights.ts: who has a seat in it, and who has and finds it open.
CREATE FUNCTION seated(diary "Diary", member uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT diary."id" = ANY (diaries_of(member)) $$;
CREATE OR REPLACE FUNCTION readable(diary "Diary", reader uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT seated(diary, reader) AND diaries_open(reader) $$;

-- What a member may know of an entry of the friend's in their diary, the lock shut or open.
CREATE OR REPLACE FUNCTION noticeable(page "Post", reader uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT entitled(page, reader) OR (page.visibility = 'diary' AND page."diaryId" = ANY (diaries_of(reader)) AND EXISTS (
    SELECT FROM "DiaryMember" seat JOIN "DiaryDay" turn ON turn."diaryId" = seat."diaryId" AND turn.day = page.day
    WHERE seat."diaryId" = page."diaryId" AND seat."memberId" = page."authorId"
      AND CASE seat.seat WHEN 1 THEN turn."firstAt" ELSE turn."secondAt" END IS NOT NULL
  ))
$$;
