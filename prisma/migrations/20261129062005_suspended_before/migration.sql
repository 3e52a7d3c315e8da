-- What was made by who was suspended before: after the tables are free again.
SELECT follow_member(id, true) FROM "Member" WHERE "suspendedAt" IS NOT NULL;
