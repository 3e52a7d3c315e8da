-- A claim, a place in the queue and the clean-up look at unfinished pictures alone, of which there are few.
CREATE INDEX "Picture_unfinished_idx" ON "Picture"("painter", "createdAt") WHERE "status" IN ('queued', 'drawing');

-- How long a painter takes is told by the last twenty it finished.
CREATE INDEX "Picture_lately_idx" ON "Picture"("painter", "id" DESC) WHERE "status" = 'done';

DROP INDEX "Picture_status_createdAt_idx";
