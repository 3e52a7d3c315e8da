-- CreateTable
CREATE TABLE "CellReport" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CellReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CellImage" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "leastSize" DOUBLE PRECISION NOT NULL,
    "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "cells" JSONB NOT NULL,
    "live" INTEGER NOT NULL,
    "dead" INTEGER NOT NULL,
    "corrected" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "countedKey" TEXT NOT NULL,
    "imageKey" TEXT,
    "imageOf" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CellImage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CellReport_memberId_id_idx" ON "CellReport"("memberId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "CellImage_countedKey_key" ON "CellImage"("countedKey");

-- CreateIndex
CREATE UNIQUE INDEX "CellImage_imageKey_key" ON "CellImage"("imageKey");

-- CreateIndex
CREATE UNIQUE INDEX "CellImage_reportId_position_key" ON "CellImage"("reportId", "position");

-- AddForeignKey
ALTER TABLE "CellReport" ADD CONSTRAINT "CellReport_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellImage" ADD CONSTRAINT "CellImage_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "CellReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Pictures of cells let go of their bytes by themselves, in the transaction that replaces or removes them, also where
-- they go with a report or a member by ON DELETE CASCADE: as avatars do (let_go_of_avatar).
CREATE FUNCTION let_go_of_cell_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM let_go_of_image(OLD."imageKey");
  RETURN NULL;
END
$$;
CREATE FUNCTION let_go_of_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM let_go_of_image(OLD."countedKey");
  RETURN NULL;
END
$$;
CREATE TRIGGER cell_image_replaced AFTER UPDATE OF "imageKey" ON "CellImage" FOR EACH ROW
WHEN (OLD."imageKey" IS NOT NULL AND OLD."imageKey" IS DISTINCT FROM NEW."imageKey")
EXECUTE FUNCTION let_go_of_cell_image();
CREATE TRIGGER cell_image_gone AFTER DELETE ON "CellImage" FOR EACH ROW
WHEN (OLD."imageKey" IS NOT NULL) EXECUTE FUNCTION let_go_of_cell_image();
CREATE TRIGGER counted_gone AFTER DELETE ON "CellImage" FOR EACH ROW EXECUTE FUNCTION let_go_of_counted();
