-- The most code points that lib/shared/text.ts lets through (codePointsIn of NAME_MAX, TITLE_MAX, BODY_MAX and TAG_MAX):
-- a second wall, so that no other way in stores megabytes. tests/contracts/text-limits.test.ts holds the two together.
-- NOT VALID: rows that are there stay, and a large table is not read through while the site waits.
ALTER TABLE "Member" ADD CONSTRAINT "Member_name_length" CHECK (char_length(name) <= 400) NOT VALID;
ALTER TABLE "Post" ADD CONSTRAINT "Post_title_length" CHECK (char_length(title) <= 1200) NOT VALID;
ALTER TABLE "Post" ADD CONSTRAINT "Post_body_length" CHECK (char_length(body) <= 40000) NOT VALID;
ALTER TABLE "Post" ADD CONSTRAINT "Post_tags_length"
  CHECK (cardinality(tags) <= 10 AND char_length(array_to_string(tags, '')) <= 3000) NOT VALID;
