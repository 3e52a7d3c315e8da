-- What its author changed of a post that others read, until it goes up. It goes with its post.

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "forEdit" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "PendingEdit" (
    "postId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "mood" "DayMood",
    "weather" "DayWeather",
    "tags" TEXT[],
    "coverPictureId" UUID,
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PendingEdit_pkey" PRIMARY KEY ("postId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PendingEdit_coverPictureId_key" ON "PendingEdit"("coverPictureId");

-- AddForeignKey
ALTER TABLE "PendingEdit" ADD CONSTRAINT "PendingEdit_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingEdit" ADD CONSTRAINT "PendingEdit_coverPictureId_fkey" FOREIGN KEY ("coverPictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What begins to wait beside a post is a copy of it, of the next version; where something waits, nothing is done.
CREATE FUNCTION begin_edit(post "Post") RETURNS void LANGUAGE sql AS $$
  INSERT INTO "PendingEdit" ("postId", title, body, day, mood, weather, tags, "coverPictureId", version)
  VALUES (post.id, post.title, post.body, post.day, post.mood, post.weather, post.tags, post."coverPictureId",
    post.version + 1)
  ON CONFLICT ("postId") DO NOTHING
$$;
