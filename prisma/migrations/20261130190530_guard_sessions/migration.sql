-- CreateTable
CREATE TABLE "GuardSession" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "watchedS" INTEGER NOT NULL,
    "downS" INTEGER NOT NULL,
    "nearS" INTEGER NOT NULL,
    "tiltS" INTEGER NOT NULL,
    "eyesS" INTEGER NOT NULL,
    "blinks" INTEGER NOT NULL,

    CONSTRAINT "GuardSession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GuardSession_memberId_day_idx" ON "GuardSession"("memberId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "GuardSession_memberId_startedAt_key" ON "GuardSession"("memberId", "startedAt");

-- AddForeignKey
ALTER TABLE "GuardSession" ADD CONSTRAINT "GuardSession_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
