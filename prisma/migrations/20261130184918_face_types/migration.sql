-- CreateEnum
CREATE TYPE "FaceType" AS ENUM ('sun', 'cloud', 'tree', 'wave', 'moon');

-- CreateTable
CREATE TABLE "FaceTypeResult" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "type" "FaceType" NOT NULL,
    "mbti" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FaceTypeResult_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FaceTypeResult_memberId_id_idx" ON "FaceTypeResult"("memberId", "id");

-- AddForeignKey
ALTER TABLE "FaceTypeResult" ADD CONSTRAINT "FaceTypeResult_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
