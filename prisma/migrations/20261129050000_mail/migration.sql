-- CreateEnum
CREATE TYPE "MailedKind" AS ENUM ('device', 'page');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sending', 'sent', 'dropped', 'dead');

-- AlterTable
ALTER TABLE "Member" ADD COLUMN "emailVerifiedAt" TIMESTAMPTZ(3),
ADD COLUMN "mailed" "MailedKind"[] DEFAULT ARRAY['device']::"MailedKind"[];

-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN "memberId" UUID,
ADD COLUMN "email" TEXT;

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "memberId" UUID,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "linkId" UUID,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3),
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "error" TEXT,
    "messageId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_id_key" ON "OneTimeLink"("id");

-- CreateIndex
CREATE INDEX "OneTimeLink_memberId_idx" ON "OneTimeLink"("memberId");

-- CreateIndex
CREATE INDEX "Mail_memberId_idx" ON "Mail"("memberId");

-- CreateIndex
CREATE INDEX "Mail_to_createdAt_idx" ON "Mail"("to", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_state_endedAt_idx" ON "Mail"("state", "endedAt");

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Those that wait, in the order in which they are taken: all others are many, and nobody looks for them every ten seconds.
CREATE INDEX "Mail_waiting" ON "Mail" ("attempts", "createdAt", "id") WHERE "state" IN ('queued', 'sending');
