import { marked } from "./marked";
import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const TWINS = ["lib/domains/face-keys/rights.test.ts"];
const DIARY_TWINS = ["lib/domains/diaries/rights.test.ts"];
const BEHIND = ["lib/domains/face-keys/behind.test.ts"];
const KEYS = ["lib/domains/face-keys/face-keys.test.ts"];
const SEAL = ["lib/domains/face-keys/seal.test.ts"];
const FACES = ["lib/domains/face-keys/known-face.test.ts"];
const OPEN = "findsDiariesOpen()";
const FACE_KEYS = "lib/domains/face-keys/face-keys.ts";
const LOCKS = "lib/engines/db/locks.ts";

/** What a face lock is before, what opens it, and how a face is kept. */
export const FACE_LOCK_MUTANTS: readonly Mutant[] = [
  marked(
    "a shut lock shows what one put in oneself",
    "lib/domains/posts/rights.ts",
    `«AND: { OR: [{ diaryId: null }, { author: ${OPEN} }] },»`,
    TWINS,
  ),
  marked(
    "a shut lock shows what the friend put in",
    "lib/domains/posts/rights.ts",
    `memberId«, member: ${OPEN}»`,
    TWINS,
  ),
  marked(
    "a shut lock shows one's pictures",
    "lib/domains/pictures/rights.ts",
    `«AND: { OR: [{ post: { diaryId: null } }, { owner: ${OPEN} }] },»`,
    TWINS,
  ),
  marked("a shut lock shows diaries", "lib/domains/diaries/rights.ts", `memberId«, member: ${OPEN}»`, DIARY_TWINS),
  marked(
    "a lock never falls shut",
    "lib/domains/face-keys/rights.ts",
    "diariesOpenUntil: «{ gt: new Date() }|{ not: null }»",
    TWINS,
  ),
  inSql(
    "in SQL a shut lock shows what one put in oneself",
    '(post."authorId" = reader« AND (post."diaryId" IS NULL OR diaries_open(reader))»)',
    TWINS,
  ),
  inSql("in SQL a shut lock shows what the friend put in", "« AND diaries_open(reader)»)\n$$", TWINS),
  inSql("in SQL one's own is open", 'member« AND (post."diaryId" IS NULL OR diaries_open(member))» $$', TWINS),
  inSql("in SQL one's pictures are open", "AND («diaries_open(member)|true» OR NOT EXISTS", TWINS),
  inSql("in SQL a shut lock shows diaries", "seated(diary, reader)« AND diaries_open(reader)» $$", DIARY_TWINS),
  marked("a shut diary is written into", LOCKS, "AND «own|writable»(post,", BEHIND),
  marked(
    "a lock is made without a password",
    FACE_KEYS,
    "«await requireProof(member, password);»\n      const face",
    KEYS,
  ),
  marked(
    "a shut lock is taken away without a password",
    FACE_KEYS,
    "!(await state(member.id)).«isOpen|isSet») await requireProof",
    KEYS,
  ),
  marked("any face opens", FACE_KEYS, "if («!isSameFace(mean, face)|mean.length === 0»)", KEYS),
  marked("faces are tried for ever", FACE_KEYS, "«await limiter.take(WRONG_FACES, memberId);»", KEYS),
  marked("several faces are one", FACE_KEYS, "if (found.length > «1|9»)", KEYS),
  marked(
    "who is there opens a shut lock",
    FACE_KEYS,
    "where: { id: memberId, diariesOpenUntil: { «gt: now|not: null» } },\n        data: { diariesOpenUntil },",
    KEYS,
  ),
  marked(
    "a face is sealed for everybody",
    "lib/domains/face-keys/seal.ts",
    'hkdfSync("sha256", siteSecret, «memberId|""»,',
    SEAL,
  ),
  marked(
    "a stranger's face is learned",
    "lib/domains/face-keys/known-face.ts",
    "«if (!isSameFace(mean, face)) return { mean, samples };»",
    FACES,
  ),
];
