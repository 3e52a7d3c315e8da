-- One column says whose eyes a post is for: a draft is a circle too. A migration of its own, because a new value can't be
-- used in the transaction that adds it. It locks no table.
-- AlterEnum
ALTER TYPE "Visibility" ADD VALUE 'draft';
