-- Of little news, as hardly any is of a hiding. Partial: Prisma's schema can't say WHERE.
CREATE INDEX "Notification_hidingId_idx" ON "Notification" ("hidingId") WHERE "hidingId" IS NOT NULL;
