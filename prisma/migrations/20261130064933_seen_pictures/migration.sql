-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "isSeen" BOOLEAN NOT NULL DEFAULT false;
