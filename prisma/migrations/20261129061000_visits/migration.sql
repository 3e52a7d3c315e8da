-- CreateTable
CREATE TABLE "Visit" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "visitor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "isMember" BOOLEAN NOT NULL,
    "agent" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "gender" "Gender",
    "ageGroup" TEXT,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("hour","visitor")
);

-- CreateTable
CREATE TABLE "VisitPage" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "visitor" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "agent" TEXT NOT NULL,

    CONSTRAINT "VisitPage_pkey" PRIMARY KEY ("hour","visitor","path")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PictureEnd" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMPTZ(0) NOT NULL,
    "painter" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "ms" INTEGER NOT NULL,

    CONSTRAINT "PictureEnd_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitSalt" (
    "day" DATE NOT NULL,
    "salt" BYTEA NOT NULL,

    CONSTRAINT "VisitSalt_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "VisitBook" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "foldedTo" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "VisitBook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitRollup" (
    "step" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "phone" INTEGER NOT NULL,
    "tablet" INTEGER NOT NULL,
    "desktop" INTEGER NOT NULL,
    "inApp" INTEGER NOT NULL,
    "odd" INTEGER NOT NULL,
    "phoneFirst" INTEGER NOT NULL,
    "tabletFirst" INTEGER NOT NULL,
    "desktopFirst" INTEGER NOT NULL,
    "inAppFirst" INTEGER NOT NULL,
    "oddFirst" INTEGER NOT NULL,

    CONSTRAINT "VisitRollup_pkey" PRIMARY KEY ("step","at")
);

-- CreateTable
CREATE TABLE "LaterVisitorRollup" (
    "step" INTEGER NOT NULL,
    "earlier" INTEGER NOT NULL,
    "agent" TEXT NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "visitors" INTEGER NOT NULL,

    CONSTRAINT "LaterVisitorRollup_pkey" PRIMARY KEY ("step","earlier","agent","at")
);

-- CreateTable
CREATE TABLE "ContentRollup" (
    "step" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "signIns" INTEGER NOT NULL,
    "members" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL,
    "pictures" INTEGER NOT NULL,
    "likes" INTEGER NOT NULL,
    "comments" INTEGER NOT NULL,

    CONSTRAINT "ContentRollup_pkey" PRIMARY KEY ("step","at")
);

-- CreateTable
CREATE TABLE "PageRollup" (
    "day" DATE NOT NULL,
    "path" TEXT NOT NULL,
    "phone" INTEGER NOT NULL,
    "tablet" INTEGER NOT NULL,
    "desktop" INTEGER NOT NULL,
    "inApp" INTEGER NOT NULL,
    "odd" INTEGER NOT NULL,

    CONSTRAINT "PageRollup_pkey" PRIMARY KEY ("day","path")
);

-- CreateTable
CREATE TABLE "HostRollup" (
    "day" DATE NOT NULL,
    "host" TEXT NOT NULL,
    "phone" INTEGER NOT NULL,
    "tablet" INTEGER NOT NULL,
    "desktop" INTEGER NOT NULL,
    "inApp" INTEGER NOT NULL,
    "odd" INTEGER NOT NULL,

    CONSTRAINT "HostRollup_pkey" PRIMARY KEY ("day","host")
);

-- CreateTable
CREATE TABLE "PeopleRollup" (
    "day" DATE NOT NULL,
    "trait" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "visits" INTEGER NOT NULL,

    CONSTRAINT "PeopleRollup_pkey" PRIMARY KEY ("day","trait","value")
);

-- CreateTable
CREATE TABLE "PictureRollup" (
    "day" DATE NOT NULL,
    "painter" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "ms" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "PictureRollup_pkey" PRIMARY KEY ("day","painter","outcome","ms")
);

-- CreateTable
CREATE TABLE "DroppedAgent" (
    "agent" TEXT NOT NULL,

    CONSTRAINT "DroppedAgent_pkey" PRIMARY KEY ("agent")
);

-- CreateTable
CREATE TABLE "PeopleEdition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "cells" JSONB NOT NULL,
    "secret" BYTEA NOT NULL,

    CONSTRAINT "PeopleEdition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VisitPage_path_idx" ON "VisitPage"("path");

-- CreateIndex
CREATE INDEX "PageRollup_path_idx" ON "PageRollup"("path");

-- CreateIndex
CREATE INDEX "SignIn_at_idx" ON "SignIn"("at");

-- CreateIndex
CREATE INDEX "Comment_createdAt_idx" ON "Comment"("createdAt");

-- CreateIndex
CREATE INDEX "Like_createdAt_idx" ON "Like"("createdAt");

-- CreateIndex
CREATE INDEX "Member_createdAt_idx" ON "Member"("createdAt");

-- CreateIndex
CREATE INDEX "Session_lastSeenAt_idx" ON "Session"("lastSeenAt");

-- CreateIndex
CREATE INDEX "PictureEnd_at_idx" ON "PictureEnd"("at");

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "firstPublishedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Post_firstPublishedAt_idx" ON "Post"("firstPublishedAt");

