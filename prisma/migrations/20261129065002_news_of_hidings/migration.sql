-- By itself, as reading through all news takes a while: it is read and written meanwhile.
ALTER TABLE "Notification" VALIDATE CONSTRAINT "Notification_hidingId_fkey";
