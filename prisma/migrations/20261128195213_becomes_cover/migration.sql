-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "becomesCover" BOOLEAN;
