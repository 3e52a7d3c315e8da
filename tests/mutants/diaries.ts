import { marked } from "./marked";
import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const TWINS = ["lib/domains/posts/rights.test.ts"];
const DIARY_TWINS = ["lib/domains/diaries/rights.test.ts"];
/** What two members see, step by step. */
const BOTH = ["diaries", "farewell", "turns"].map((name) => `lib/domains/diaries/${name}.test.ts`);
const POSTS_RULE = "lib/domains/posts/rights.ts";
const DIARIES_RULE = "lib/domains/diaries/rights.ts";
/** Behind what is a reader's own, in the function readable of a "Post". */
const IN_DIARY = "diaries_open(reader)))\n    OR ";

/** Who reads what stands in a secret diary, and what becomes of it when somebody comes in or leaves. */
export const DIARY_MUTANTS: readonly Mutant[] = [
  marked("a friend reads nothing", POSTS_RULE, "ownPost(readerId)«, shared(readerId)»]", TWINS),
  marked(
    "every member reads every secret diary",
    POSTS_RULE,
    "diary: «{ members: { some: { memberId, member: findsDiariesOpen() } } }|{}»,",
    TWINS,
  ),
  marked("a friend reads drafts", POSTS_RULE, '«visibility: "diary",»\n    diary: { members', DIARY_TWINS),
  marked(
    "a day that opens together is open",
    POSTS_RULE,
    "«OR: [{ opensTogether: false }, { diaryDay: { firstAt: { not: null }, secondAt: { not: null } } }],»",
    DIARY_TWINS,
  ),
  marked(
    "a day opens for who wrote first",
    POSTS_RULE,
    "firstAt: { not: null }«, secondAt: { not: null }»",
    DIARY_TWINS,
  ),
  marked(
    "a day opens for who wrote second",
    POSTS_RULE,
    "«firstAt: { not: null }, »secondAt: { not: null }",
    DIARY_TWINS,
  ),
  marked(
    "what a friend reads may be liked",
    POSTS_RULE,
    "OR: [everyone, «writable(memberId)|writable(memberId), shared(memberId)»]",
    TWINS,
  ),
  inSql(
    "in SQL every member reads every secret diary",
    `${IN_DIARY}(post."visibility" = 'diary' AND «post."diaryId" = ANY (diaries_of(reader))|reader IS NOT NULL»\n      AND (NOT`,
    TWINS,
  ),
  inSql(
    "in SQL a friend reads drafts",
    `${IN_DIARY}(«post."visibility" = 'diary' AND »post."diaryId" = ANY`,
    DIARY_TWINS,
  ),
  inSql(
    "in SQL a day that opens together is open",
    '«\n      AND (NOT post."opensTogether" OR day_opened(post."diaryId", post."day"))» AND diaries_open(reader))',
    DIARY_TWINS,
  ),
  inSql(
    "in SQL a day opens for who wrote first",
    '«\n      AND turn."firstAt" IS NOT NULL AND turn."secondAt" IS NOT NULL|\n      AND turn."firstAt" IS NOT NULL»',
    DIARY_TWINS,
  ),
  inSql(
    "in SQL what a friend reads may be liked",
    'AS $$ SELECT everyone(post) OR «post."authorId" = reader|readable(post, reader)» $$;\n\n-- Of what',
    TWINS,
  ),
  inSql("the database takes an entry of no diary", "WHEN 'diary' THEN «\"diaryId\" IS NOT NULL|true»", DIARY_TWINS),
  marked("anybody's diary is theirs", DIARIES_RULE, "«members: { some: { memberId } }»", DIARY_TWINS),
  marked("everybody is asked", DIARIES_RULE, "      «OR: asked,»", DIARY_TWINS),
  marked(
    "who has not confirmed an address finds what was sent to it",
    "lib/domains/diaries/invited.ts",
    "«member.emailVerifiedAt|true» ?",
    DIARY_TWINS,
  ),
  marked("an invitation is taken up when it is over", DIARIES_RULE, "«expiresAt: { gt: new Date() },»", DIARY_TWINS),
  marked("a withdrawn invitation is taken up", DIARIES_RULE, '«state: "open",»', DIARY_TWINS),
  marked("a suspended member's invitation is taken up", DIARIES_RULE, "«suspendedAt: null, »...notApart", DIARY_TWINS),
  marked("who is blocked asks on", DIARIES_RULE, "suspendedAt: null«, ...notApart(id)»", DIARY_TWINS),
  marked("a late page opens its day", "lib/domains/diaries/pages.ts", "const opens = «isToday && »(await", BOTH),
  marked("a closed diary takes pages", "lib/domains/diaries/pages.ts", 'if («diary.state !== "open"|false»)', BOTH),
  marked(
    "who leaves knows the pictures' addresses",
    "lib/domains/diaries/farewell.ts",
    "«if (closes) await moveAll(memberId, id);»",
    BOTH,
  ),
  marked(
    "who is erased leaves the pictures where they were",
    "lib/domains/diaries/farewell.ts",
    "«for (const friendId of friendIds) for (const id of diaryIds) await moveAll(friendId, id);»",
    BOTH,
  ),
  marked(
    "one word erases a diary",
    "lib/domains/diaries/farewell.ts",
    "(friendId === null || «asked === friendId|true»)",
    BOTH,
  ),
  marked(
    "one word changes the rule",
    "lib/domains/diaries/diaries.ts",
    "const agrees = «diary.proposedRule === rule && diary.proposedById !== null|true»;",
    BOTH,
  ),
  inSql(
    "who takes a page back keeps its turn",
    'UPDATE "DiaryDay" turn SET «"firstAt" = NULL, "secondAt" = NULL|"firstAt" = turn."firstAt"»',
    BOTH,
  ),
  marked(
    "a page of a closed diary takes a turn",
    "lib/domains/diaries/pages.ts",
    'return «(await holdDiary(tx, memberId, diaryId)).diary.state === "open"|(await holdDiary(tx, memberId, diaryId)) !== null»;',
    BOTH,
  ),
  inSql(
    "a late page that is shut is news",
    'AND «page."publishedAt" BETWEEN news.since AND news.at|page."publishedAt" >= news.since»',
    BOTH,
  ),
  inSql("a page that nobody may know of is news", '«\n            AND noticeable(page, news."memberId")»', BOTH),
  marked(
    "who wants no invitations gets them",
    "lib/domains/diaries/diary-mail.ts",
    "if («(await tx.quietAddress.count({ where: { hash: hashAddress(mail.to) } })) > 0|false») return false;",
    ["lib/domains/diaries/diary-mail.test.ts"],
  ),
  marked(
    "anybody makes an address quiet",
    "lib/domains/diaries/address.ts",
    "return «shown.length === right.length && timingSafeEqual(shown, right)|true» ? hash : null;",
    ["lib/domains/diaries/diary-mail.test.ts"],
  ),
  inSql(
    "news of a diary is told to who has no seat in it",
    'seat."diaryId" = news."diaryId"« AND seat."memberId" = news."memberId"»',
    BOTH,
  ),
];
