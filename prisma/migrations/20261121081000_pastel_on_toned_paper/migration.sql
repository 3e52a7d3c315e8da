-- Pastel has always been drawn on toned paper. A migration of its own: the columns before it lock the tables for a moment,
-- this one may take a while.
UPDATE "Picture" SET paper = 'tinted' WHERE style = 'pastel';
