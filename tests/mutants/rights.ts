import { marked } from "./marked";
import type { Mutant } from "./mutant";

const TWINS = ["lib/domains/posts/rights.test.ts"];
const PUBLISHING = ["lib/domains/posts/publishing.test.ts"];
const MIGRATIONS = ["lib/engines/db/migrations.test.ts"];
const FEED = ["tests/contracts/feed.test.ts"];
const KOREAN = ["tests/contracts/korean-days.test.ts"];
const STRANGERS = ["lib/domains/strangers.test.ts"];

const COMMENT_TWINS = ["lib/domains/comments/rights.test.ts"];
/** Comments of an entry that goes from one circle to another. */
const CIRCLES = ["lib/domains/comments/circles.test.ts"];
const NEWS = ["tests/contracts/notifications.test.ts"];
const NEWS_ROWS = ["tests/contracts/news-rows.test.ts"];

const COMMENTS_RULE = "lib/domains/comments/rights.ts";
const BLOCKS_RULE = "lib/domains/blocks/rights.ts";
const POSTS_RULE = "lib/domains/posts/rights.ts";
const PICTURES_RULE = "lib/domains/pictures/rights.ts";

/** A condition of feed_new, which has two. */
const SEEN_BEFORE = 'WHERE «everyone(p) AND »(p."publishedAt", p.id) < (before_at, before_id)';

/** The same of Korean days alone. */
const KOREAN_BEFORE = 'WHERE «everyone(p) AND »p."isKorean" AND (p."publishedAt", p.id) < (before_at, before_id)';

/** The same in a migration, as it is read. */
export function inSql(name: string, change: string, tests: readonly string[]): Mutant {
  const read = 'await readFile(path.join(folder, name, "migration.sql"), "utf8")';
  const { find, replace } = marked(name, "", change, tests);
  const broken = `(${read}).replace(${JSON.stringify(find)}, () => ${JSON.stringify(replace)})`;
  return { name, file: "lib/engines/db/migrations-folder.ts", find: read, replace: broken, tests, sql: find };
}

/** Who may see and change what: the rule, in TypeScript and in SQL, and what follows when a circle narrows. */
export const RIGHTS_MUTANTS: readonly Mutant[] = [
  marked("everyone sees every post", POSTS_RULE, 'AND: { «visibility: "public", »hidden', TWINS),
  marked(
    "a signed-in reader sees every post",
    POSTS_RULE,
    "{« OR: [everyone, ownPost(readerId), shared(readerId)] »}",
    TWINS,
  ),
  marked(
    "a circle that is asked for takes the place of everyone",
    POSTS_RULE,
    '«AND: { visibility: "public", hiddenAt: null, authorSuspended: false },|visibility: "public", hiddenAt: null, authorSuspended: false,»',
    TWINS,
  ),
  marked(
    "a condition of a query takes the place of a right",
    POSTS_RULE,
    "«{ AND: { OR: [everyone, ownPost(readerId), shared(readerId)] } }|{ OR: [everyone, ownPost(readerId), shared(readerId)] }»",
    TWINS,
  ),
  marked("a writer does not see the own post", POSTS_RULE, "[everyone«, ownPost(readerId)», shared", TWINS),
  marked("everybody may write in every diary", POSTS_RULE, "authorId: «memberId|memberId && undefined» }", TWINS),
  marked(
    "a picture is seen whatever its post is",
    PICTURES_RULE,
    "coverOf: «readable(readerId)|{ isNot: null }»",
    TWINS,
  ),
  marked("every picture of a public post is public", PICTURES_RULE, "{ «coverOf|post»: readable", TWINS),
  marked(
    "a condition of a query takes the place of a picture's right",
    PICTURES_RULE,
    "return «{ AND: readerId === null ? cover : { OR: [cover, ownPicture(readerId)] } }|readerId === null ? cover : { OR: [cover, ownPicture(readerId)] }»",
    TWINS,
  ),
  marked("an owner sees covers alone", PICTURES_RULE, "[cover«, ownPicture(readerId)»]", TWINS),
  marked("everybody owns every picture", PICTURES_RULE, "ownerId: «memberId|memberId && undefined» }", TWINS),
  marked("a suspended member's pictures are still told", PICTURES_RULE, "«, owner: { suspendedAt: null }»", [
    "lib/domains/pictures/pictures.test.ts",
  ]),
  marked(
    "a private picture may be kept by caches",
    "lib/domains/pictures/bytes/images.ts",
    "«readerId === null|true»;",
    ["app/images"],
  ),
  inSql("in SQL everyone sees every post", "$$ SELECT «post.\"visibility\" = 'public'|true» AND", TWINS),
  inSql(
    "in SQL a signed-in reader sees every post",
    'SELECT everyone(post) OR («post."authorId" = reader|reader IS NOT NULL» AND (post."diaryId" IS NULL',
    TWINS,
  ),
  inSql("in SQL everybody may write in every diary", '$$ SELECT «post."authorId" = member|true» $$', TWINS),
  inSql("in SQL everybody owns every picture", '$$ SELECT «picture."ownerId" = member|true» $$', TWINS),
  inSql(
    "a right in SQL hides from the planner",
    'OR REPLACE FUNCTION everyone(post "Post") RETURNS boolean LANGUAGE sql «STABLE|VOLATILE»\nAS $$ SELECT post."visibility" = \'public\' AND',
    TWINS,
  ),
  inSql("the database takes a draft with a date", '= ("publishedAt" IS NULL)«|) OR (true»', TWINS),
  inSql("private drafts stay what they were", "SET \"visibility\" = '«draft|private»' WHERE", MIGRATIONS),
  inSql("the newest are not asked who may see them", `${SEEN_BEFORE}\n      ORDER`, FEED),
  inSql("the newest of an author are not asked who may see them", `${SEEN_BEFORE}\n      AND`, FEED),
  inSql("the most liked are not asked who may see them", 'WHERE «everyone(p) AND »(p."likeCount"', FEED),
  inSql("the newest Korean days are not asked who may see them", `${KOREAN_BEFORE}\n      ORDER`, KOREAN),
  inSql("Korean days of an author are not asked who may see them", `${KOREAN_BEFORE}\n      AND`, KOREAN),
  inSql(
    "the most liked Korean days are not asked who may see them",
    'WHERE «everyone(p) AND »p."isKorean" AND (p."likeCount"',
    KOREAN,
  ),
  inSql(
    "rows of the feed are not asked again who may see them",
    "AND shown(cover)\n      -- The rows are read again: who may see them is asked of the rows that are sent.\n      WHERE «everyone(post)|true»",
    STRANGERS,
  ),
  marked("a comment is read whatever its post is", COMMENTS_RULE, "post: «readable(readerId)|{}»,", COMMENT_TWINS),
  marked(
    "who is kept apart reads the other's comments",
    COMMENTS_RULE,
    "«, author: notApart(readerId)»",
    COMMENT_TWINS,
  ),
  marked("who was blocked reads on", BLOCKS_RULE, "«, blockedBy: { none: { blockerId: readerId } }»", COMMENT_TWINS),
  marked("who blocked reads on", BLOCKS_RULE, "«blocks: { none: { blockedId: readerId } }, »blockedBy", COMMENT_TWINS),
  marked(
    "everybody may change every comment",
    COMMENTS_RULE,
    "authorId: «memberId|memberId && undefined» }",
    COMMENT_TWINS,
  ),
  marked(
    "the author deletes no comment of others",
    COMMENTS_RULE,
    "{ authorId: memberId }«, { AND: shown, here: true, post: writable(memberId) }»]",
    COMMENT_TWINS,
  ),
  marked(
    "a condition of a query takes the place of a comment's right",
    COMMENTS_RULE,
    "return { «AND: { OR: [{ authorId: memberId }, { AND: shown, here: true, post: writable(memberId) }] }|OR: [{ authorId: memberId }, { AND: shown, here: true, post: writable(memberId) }]» }",
    COMMENT_TWINS,
  ),
  inSql(
    "in SQL a comment is read whatever its post is",
    'reader)\n    AND EXISTS (SELECT FROM "Post" post WHERE post.id = comment."postId" AND «readable(post, reader)|true»)',
    COMMENT_TWINS,
  ),
  inSql(
    "in SQL who is kept apart reads the other's comments",
    'reader)\n    AND EXISTS (SELECT FROM "Post" post WHERE post.id = comment."postId" AND readable(post, reader))«\n    AND NOT kept_apart(comment."authorId", reader)»',
    COMMENT_TWINS,
  ),
  inSql("in SQL everybody may change every comment", 'here AND «comment."authorId" = member|true» $$', COMMENT_TWINS),
  inSql(
    "in SQL a comment is read in every circle",
    'SELECT «comment.here|true» AND (shown(comment) OR comment."authorId" = reader)',
    CIRCLES,
  ),
  inSql("comments are counted in every circle", "WHERE «changed.here|true» AND (changed", CIRCLES),
  inSql(
    "a comment stays when its post leaves",
    'here <> («comment."diaryId" IS NOT DISTINCT FROM diary_of(NEW)|true»);\n  NEW."commentCount" := (\n',
    CIRCLES,
  ),
  inSql(
    "in SQL the author deletes no comment of others",
    'comment."authorId" = member« OR (comment.here AND shown(comment) AND author_of(comment."postId") = member)»\n$$',
    COMMENT_TWINS,
  ),
  marked(
    "a post's author removes what was said in another circle",
    COMMENTS_RULE,
    "{ AND: shown, «here: true, »post: writable(memberId) }",
    COMMENT_TWINS,
  ),
  inSql(
    "in SQL a post's author removes what was said in another circle",
    'comment."authorId" = member OR («comment.here AND »shown',
    COMMENT_TWINS,
  ),
  inSql("one's news is everybody's", '«news."memberId" = member|true»', NEWS),
  inSql(
    "a bundle names whom one is kept apart from",
    'shown(liked)\n    AND liked."memberId" <> news."memberId"« AND liked."memberId" NOT IN (SELECT apart_from(news."memberId"))»',
    NEWS,
  ),
  inSql("a bundle names its author", 'shown(liked)\n    AND «liked."memberId" <> news."memberId" AND »liked', NEWS),
  inSql(
    "news is told of what one may no longer see",
    'news."postId" AND «readable(entry, news."memberId")|true»',
    NEWS,
  ),
  inSql(
    "news is told of comments one does not see",
    'news."commentId" AND «readable(words, news."memberId")|true»',
    NEWS,
  ),
  inSql("news is told before its time", "«NOT news.at > now()|true»\n    AND NOT EXISTS", NEWS_ROWS),
  inSql("what is switched off is told", "AND «|NOT »who.untold @> ARRAY[news.kind]", NEWS),
  inSql("an empty bundle is told", "THEN «EXISTS (SELECT FROM likes_in(news) liked)|true»", NEWS),
  marked("no circle ever narrows", POSTS_RULE, "if («!isForOthers(from)|true») return false", PUBLISHING),
  marked(
    "keys move when a circle widens",
    "lib/domains/posts/publishing.ts",
    "leavesReaders(«before, circle|circle, before»)",
    PUBLISHING,
  ),
  marked(
    "a narrower circle moves no keys",
    "lib/domains/posts/publishing.ts",
    "«if (leaves) await movePictures(authorId, id);»",
    PUBLISHING,
  ),
  marked(
    "a write without a limit of its own has none",
    "lib/http/route.ts",
    "?? «(isWrite ? LIMITS.write : null)|null»",
    ["lib/http/route.test.ts"],
  ),
  marked("a limit counts nobody", "lib/http/route.ts", "if («|!»limit) await", ["lib/http/route.test.ts"]),
];
