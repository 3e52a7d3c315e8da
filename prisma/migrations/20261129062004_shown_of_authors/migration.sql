-- How many an author shows everyone is counted in the index alone.
CREATE INDEX "Post_authorId_visibility_hiddenAt_authorSuspended_idx" ON "Post"("authorId", "visibility", "hiddenAt", "authorSuspended");
DROP INDEX "Post_authorId_visibility_idx";
