-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "notBefore" TIMESTAMPTZ(3),
ADD COLUMN     "ownPrompt" TEXT;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "likeCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Like" (
    "memberId" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Like_pkey" PRIMARY KEY ("memberId","postId")
);

-- CreateTable
CREATE TABLE "ImageRemoval" (
    "key" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "tryAfter" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImageRemoval_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Like_postId_idx" ON "Like"("postId");

-- CreateIndex
CREATE INDEX "Like_memberId_createdAt_idx" ON "Like"("memberId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "ImageRemoval_tryAfter_idx" ON "ImageRemoval"("tryAfter");

-- AddForeignKey
ALTER TABLE "Like" ADD CONSTRAINT "Like_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Like" ADD CONSTRAINT "Like_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;
