import { marked } from "./marked";
import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const TWINS = ["lib/domains/posts/rights.test.ts"];
const SIGHT = ["tests/contracts/out-of-sight.test.ts"];
const POSTS_RULE = "lib/domains/posts/rights.ts";
const COMMENTS_RULE = "lib/domains/comments/rights.ts";
const PICTURES_RULE = "lib/domains/pictures/rights.ts";

/** What an admin takes out of sight: the rule in TypeScript and in SQL, and the counts that follow it. */
export const SIGHT_MUTANTS: readonly Mutant[] = [
  marked("a hidden post stays for everyone", POSTS_RULE, "«hiddenAt: null, »authorSuspended", TWINS),
  marked("a suspended author's posts stay for everyone", POSTS_RULE, "hiddenAt: null«, authorSuspended: false»", TWINS),
  marked(
    "an admin reads private posts",
    POSTS_RULE,
    'moderated: Prisma.PostWhereInput = { AND: {« visibility: "public" »}',
    TWINS,
  ),
  marked("a hidden picture stays where it was", PICTURES_RULE, "readable(readerId)«, ...shown»", TWINS),
  marked("a hidden picture becomes an avatar", PICTURES_RULE, "...ownPicture(memberId)«, hiddenAt: null» }", TWINS),
  marked(
    "a hidden picture stands on its post",
    "lib/domains/posts/post-row.ts",
    "return «cover.hiddenAt === null|true»",
    TWINS,
  ),
  marked(
    "a friend loses what an admin has hidden of a diary",
    PICTURES_RULE,
    '«, { coverOf: { visibility: "diary" } }»',
    TWINS,
  ),
  marked("who wrote a hidden comment does not read it", COMMENTS_RULE, "OR: [shown«, { authorId: readerId }»]", [
    "lib/domains/comments/rights.test.ts",
  ]),
  inSql("in SQL a hidden post stays for everyone", "'public' AND «post.\"hiddenAt\" IS NULL AND »NOT post", TWINS),
  inSql(
    "in SQL a suspended author's posts stay for everyone",
    'post."hiddenAt" IS NULL« AND NOT post."authorSuspended"»',
    TWINS,
  ),
  inSql(
    "a suspended member's comments stay",
    '(comment."hiddenAt" IS NULL« AND NOT comment."authorSuspended"»)',
    SIGHT,
  ),
  inSql("a hidden comment stays", '(«comment."hiddenAt" IS NULL AND »NOT comment', SIGHT),
  inSql("whose friend is suspended loses words", '«comment."diaryId" IS NOT NULL OR »(comment."hiddenAt"', SIGHT),
  inSql("a suspended member's hearts are told", '«shown(liked)|true»\n    AND liked."memberId" <>', SIGHT),
  inSql("a hidden picture stands in the feed", "« AND shown(cover)»", TWINS),
  inSql(
    "hearts of who is suspended count",
    '"giverSuspended" = suspended\n    WHERE «|false AND »liked."memberId" = member',
    SIGHT,
  ),
  inSql("hidden comments count", 'AFTER UPDATE OF "hiddenAt"«, "authorSuspended"» ON "Comment"', SIGHT),
  inSql(
    "a post of who is being suspended stays",
    'NEW."authorSuspended" := «is_suspended(NEW."authorId")|false»',
    SIGHT,
  ),
  inSql(
    "a heart of who is being suspended counts",
    'NEW."giverSuspended" := «is_suspended(NEW."memberId")|false»',
    SIGHT,
  ),
];
