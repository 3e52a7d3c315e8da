import { marked } from "./marked";
import type { Mutant } from "./mutant";

const CASES = ["lib/domains/reports/cases/cases.test.ts"];
const SNAPSHOTS = ["lib/domains/reports/snapshots.test.ts"];
const HIDINGS = ["lib/domains/reports/hidings/hidings.test.ts"];
const HANDED = ["lib/domains/reports/hand-over.test.ts"];
const ASKED = ["lib/domains/asked-words/asked-words.test.ts"];

/** What protects who is reported, who reports, and secret diaries from the admins. */
export const ORDER_MUTANTS: readonly Mutant[] = [
  marked(
    "reading a case is not written down",
    "lib/domains/reports/cases/cases.ts",
    'return { answer, acts: [«{ act: "report.read", target: "report", targetId: id }»] };\n      });\n    },\n\n    /** The picture',
    CASES,
  ),
  marked(
    "a case ends although it was reported again",
    "lib/domains/reports/cases/cases.ts",
    'if («row.lastAt.getTime() !== Date.parse(seen)|false») throw new AppError("case_changed")',
    CASES,
  ),
  marked(
    "who reported hears of it again and again",
    "lib/domains/reports/cases/cases.ts",
    "data: { «toldAt: at» } });",
    CASES,
  ),
  marked(
    "what was reported loses its picture",
    "lib/domains/pictures/bytes/image-cleaner.ts",
    'AND «NOT EXISTS (SELECT FROM "ReportSnapshot" held WHERE held."pictureKey" = removal.key)|true»',
    SNAPSHOTS,
  ),
  marked(
    "what was reported is kept for ever",
    "lib/domains/reports/cases/tidy-cases.ts",
    "«await prisma.reportSnapshot.deleteMany({ where: { case: { ...everyCase, ...ended } } });»",
    SNAPSHOTS,
  ),
  marked(
    "an admin hides what is private",
    "lib/domains/reports/hidings/target.ts",
    "await db.post.findFirst({ where: { id«, ...moderated» }, select: { authorId: true } })",
    HIDINGS,
  ),
  marked(
    "hiding a post leaves its pictures where they were",
    "lib/domains/reports/hidings/moderation.ts",
    "«await movePictures(postAuthorId, postId);»",
    HIDINGS,
  ),
  marked(
    "an author answers again and again",
    "lib/domains/reports/hidings/hidings.ts",
    "...ownHiding(authorId)«, answeredAt: null»",
    HIDINGS,
  ),
  marked(
    "anybody answers for an author",
    "lib/domains/reports/rights.ts",
    "{ AND: { «authorId: memberId, »restoredAt: null",
    HIDINGS,
  ),
  marked(
    "a mail tells of what was given back",
    "lib/domains/reports/hidings/tell.ts",
    "return «(await tx.hiding.count({ where: { id: hidingId, ...ownHiding(author.id) } })) > 0|true»;",
    HIDINGS,
  ),
  marked(
    "anybody hands over any entry",
    "lib/domains/posts/rights.ts",
    "AND: [«shared(memberId)|{}», { authorId: { not: memberId } }]",
    HANDED,
  ),
  marked(
    "a friend hands over more than was shown to them",
    "lib/domains/reports/hand-over.ts",
    "«row.version === version|true» && (pictureId",
    HANDED,
  ),
  marked(
    "the words go along with a picture",
    "lib/domains/reports/hand-over.ts",
    "const text = «words|true» ? { ...wordsOf(now)",
    HANDED,
  ),
  marked(
    "anybody hands over any comment",
    "lib/domains/comments/rights.ts",
    "AND: [«readableComment(memberId)|{}», { diaryId: { not: null }, authorId",
    HANDED,
  ),
  marked(
    "a comment that was changed since is handed over",
    "lib/domains/reports/hand-over.ts",
    "if («(row.editedAt?.toISOString() ?? null) !== editedAt|false») throw",
    HANDED,
  ),
  marked(
    "what a friend said in a diary is reported by itself",
    "lib/domains/comments/rights.ts",
    "AND: { here: true, «diaryId: null, »post: markable(memberId)",
    HANDED,
  ),
  marked(
    "tags tell no state from another",
    "lib/domains/reports/snapshots.ts",
    "JSON.stringify([title, body, «tags, »was, hasPicture])",
    SNAPSHOTS,
  ),
  marked(
    "a picture that was still being drawn counts as seen",
    "lib/domains/reports/snapshots.ts",
    "JSON.stringify([title, body, tags, was«, hasPicture»])",
    SNAPSHOTS,
  ),
  marked(
    "nobody is asked about words",
    "lib/domains/asked-words/asked-words.ts",
    'if («found.length > 0|false») throw new AppError("words_asked"',
    ASKED,
  ),
  marked(
    "words are asked about in secret diaries",
    "lib/domains/comments/comments.ts",
    "if (!knowingly« && diaryId === null») await askWords",
    ASKED,
  ),
];
