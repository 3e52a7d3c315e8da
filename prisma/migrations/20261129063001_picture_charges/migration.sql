-- CreateTable
CREATE TABLE "PictureCharge" (
    "pictureId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "PictureCharge_pkey" PRIMARY KEY ("pictureId")
);

-- CreateIndex
CREATE INDEX "PictureCharge_ownerId_day_idx" ON "PictureCharge"("ownerId", "day");

-- AddForeignKey
ALTER TABLE "PictureCharge" ADD CONSTRAINT "PictureCharge_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was not drawn is not charged, whoever says so: the member, a worker, the queue that gives a picture up, or a post
-- that is removed with a picture under way. What was drawn stays charged when it is removed.
CREATE FUNCTION uncharge_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "PictureCharge" WHERE "pictureId" = OLD.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER uncharge_what_failed AFTER UPDATE OF status ON "Picture"
  FOR EACH ROW WHEN (NEW.status IN ('failed', 'canceled') AND OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION uncharge_picture();

CREATE TRIGGER uncharge_what_went_undrawn AFTER DELETE ON "Picture"
  FOR EACH ROW WHEN (OLD.status IN ('queued', 'drawing'))
  EXECUTE FUNCTION uncharge_picture();
