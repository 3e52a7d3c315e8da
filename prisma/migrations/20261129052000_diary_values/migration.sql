-- A circle of two, and what happens in it. A migration of their own, because a new value can't be used in the
-- transaction that adds it.
-- AlterEnum
ALTER TYPE "Visibility" ADD VALUE 'diary';

-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'page';
ALTER TYPE "NotificationKind" ADD VALUE 'diary';
