-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "askedAboutAt" TIMESTAMPTZ(3);

-- Who signed up by the form so far was asked there.
UPDATE "Member" SET "askedAboutAt" = "createdAt" WHERE "passwordHash" IS NOT NULL;
