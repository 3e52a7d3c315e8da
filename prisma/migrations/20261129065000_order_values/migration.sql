-- News of what admins do. A migration of their own, because a new value can't be used in the transaction that adds it.
-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'hidden';
ALTER TYPE "NotificationKind" ADD VALUE 'restored';
ALTER TYPE "NotificationKind" ADD VALUE 'looked';
ALTER TYPE "NotificationKind" ADD VALUE 'answered';
