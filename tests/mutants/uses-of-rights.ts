import { marked } from "./marked";
import type { Mutant } from "./mutant";

const STRANGERS = ["lib/domains/strangers.test.ts"];
const CIRCLES = ["lib/domains/comments/circles.test.ts"];
const COMMENTS = ["tests/contracts/comments.test.ts"];
const NEWS = ["tests/contracts/notifications.test.ts"] as const;
const LIKES = ["tests/contracts/likes.test.ts"];
const GALLERY = ["lib/domains/pictures/gallery/gallery.test.ts"];
const FILES_TO_KEEP = ["file/route.test.ts"];
const EDITS = ["lib/domains/posts/edits/edit-secrecy.test.ts"];
const CARDS = ["card.jpg/route.test.ts"];
/**
 * A second bolt on a door: an earlier query of the same transaction has asked already, so nobody gets in. That the bolt
 * is there is seen by the test that reads every query, where it stands on one line.
 */
const BOLTS = ["lib/domains/every-query.test.ts"];

/** What was done in a file that asks no more, and how it asked. */
type Uses = Record<string, readonly [change: string, tests: readonly string[]]>;

/** By file: each query on posts and pictures, without the right that it takes. */
const FILES: Record<string, Uses> = {
  "lib/engines/db/locks.ts": {
    "anybody's diary is held": ["«writable(post,|coalesce(true, post.id =»", STRANGERS],
  },
  "lib/engines/db/begin-edit.ts": {
    "something begins to wait beside anybody's post": ["AND «writable(post,|coalesce(true, post.id =»", BOLTS],
  },
  "lib/domains/posts/posts.ts": {
    "any post is read": ["id«, ...readable(reader?.id ?? null)»", STRANGERS],
    "anybody's draft is opened": ["«...writable(authorId), »day, diaryId, ...untouched", STRANGERS],
    "my list is everybody's": ["«...ownPost(authorId),»\n          ...(query.state", STRANGERS],
    "a list of one circle shows all": [
      '«...(query.state !== "all" && inCircle(query.state)),»',
      ["lib/domains/posts/posts.test.ts"],
    ],
    "a late save shows any post": ["findFirst({ where: { id«, ...writable(authorId)» }", BOLTS],
    "a save is anybody's": ["version: since«, ...writable(authorId)»", BOLTS],
    "anybody's post is marked as edited": ["id«, ...writable(authorId)», ...published", BOLTS],
    "pictures go with anybody's post": ["«writable(picture,|coalesce(true, picture.id =»", BOLTS],
    "anybody's post is removed": ["deleteMany({ where: { id«, ...writable(authorId)»", BOLTS],
  },
  "lib/domains/posts/likes.ts": {
    "a hidden post is liked": [">= 0\n        AND «markable(liked,|coalesce(true, liked.id =»", STRANGERS],
    "a like of a hidden post is taken": ["::uuid AND «markable(liked,|coalesce(true, liked.id =»", LIKES],
    "a like of whom one is kept apart from is told": ["AND NOT kept_apart(«hearer.id|NULL::uuid»,", NEWS],
    "the count of a hidden post is told": ["id: postId«, ...markable(memberId)»", STRANGERS],
    "what I liked is shown when it was hidden": ["post: «markable(memberId)|{}»", LIKES],
    "any post's hearts are told": ["{ in: postIds }«, ...markable(memberId)»", STRANGERS],
  },
  "lib/domains/comments/comments.ts": {
    "a hidden post is commented on": ["where: { id: postId«, ...readable(readerId)» },", BOLTS],
    "a hidden comment is answered": ["id: replyToId, postId«, ...readableComment(readerId)»", COMMENTS],
    "a comment does not know its circle": ["authorId: writerId,« diaryId: post.diaryId,» ...toStoredComment", CIRCLES],
    "comments of a hidden post are listed": ["id: postId«, ...readable(readerId)» }, select: { id: true }", STRANGERS],
    "anybody's comment is looked at": ["where: { id«, ...writableComment(writerId)» },", COMMENTS],
    "anybody's comment is changed": ["id«, ...writableComment(writerId)», createdAt", BOLTS],
    "a comment is changed after an hour": ["writableComment(writerId)«, createdAt: { gt: since }»", COMMENTS],
    "anybody's comment is removed": ["«removable(comment,|coalesce(true, comment.id =»", COMMENTS],
    "anybody's comments are closed": ["id: postId«, ...writable(authorId)»", COMMENTS],
    "closed comments go on": [
      'if («!post.isOpen|false») throw new AppError("comments_closed");\n        const { id }',
      COMMENTS,
    ],
  },
  "lib/domains/comments/read-comments.ts": {
    "any comment is read": ["«readable(comment,|coalesce(true, comment.id =»", COMMENTS],
    "an answer names whom one is kept apart from": ["AND «readable(answered,|coalesce(true, answered.id =»", COMMENTS],
  },
  "lib/domains/comments/tell.ts": {
    "news names anybody's comment": ["«writable(comment,|coalesce(true, comment.id =»", BOLTS],
  },
  "lib/domains/notifications/notifications.ts": {
    "what may not be told is counted": ['"readAt" IS NULL« AND told(news)» LIMIT', NEWS],
    "what may not be told is listed": ["«told(news)|true» AND", NEWS],
    "everybody's news is listed": ["news.kind = 'like'\n        WHERE «writable(news,|coalesce(true, news.id =»", NEWS],
    "everybody's news is read": ["= now()\n            WHERE «writable(news,|coalesce(true, news.id =»", NEWS],
    "everybody's old news is cleared away": ["where: { «...ownNews(memberId), »readAt", BOLTS],
  },
  "lib/domains/reports/reports.ts": {
    "a hidden post is reported": ["id: postId«, ...markable(reporterId)»", STRANGERS],
    "a hidden comment is reported": ["id: commentId«, ...markableComment(reporterId)»", STRANGERS],
    "everybody's report is replaced": [
      "where: { «...ownReport(reporterId), »caseId }",
      ["lib/domains/reports/reports.test.ts"],
    ],
  },
  "lib/domains/posts/publishing.ts": {
    "anybody's post is looked at": ["          where: { id«, ...writable(authorId)» },", BOLTS],
    "anybody's post is published": ["{ «...writable(authorId), »id },", BOLTS],
    "what was published is read for anybody": ["findFirst({ where: { id«, ...ownPost(authorId)»", BOLTS],
  },
  "lib/domains/pictures/bytes/move-pictures.ts": {
    "anybody's pictures move": ["«...owned(ownerId), »postId, key:", BOLTS],
    "anybody's picture gets the new key": ["key, postId«, ...owned(ownerId)»", BOLTS],
  },
  "lib/domains/posts/edits/beside.ts": {
    "anybody's post is changed beside": ["where: { id«, ...writable(authorId)» }, include: { pending", BOLTS],
    "what waits beside anybody's post is changed": ["postId: id«, ...ownPending(authorId)» }, data });", BOLTS],
    "the version of what waits beside anybody's post grows": [
      "where: { postId: id«, ...ownPending(authorId)» },\n    data: { version: { increment",
      BOLTS,
    ],
  },
  "lib/domains/posts/edits/edits.ts": {
    "what waits beside any post is told": ["where: { id«, ...ownPost(authorId)» }, include: OWN_PARTS", EDITS],
    "beside whose posts something waits is told to anybody": ["{ in: postIds }«, ...ownPending(authorId)»", EDITS],
    "anybody's page is moved": ["id«, ...writable(authorId)», ...inCircle", BOLTS],
    "what waits beside anybody's post goes up": ["where: { id«, ...writable(authorId)» }, data }", BOLTS],
  },
  "lib/domains/diaries/export.ts": {
    "a friend takes what waits along": ["(row) => row.id) }«, ...ownPending(memberId)»", EDITS],
  },
  "lib/domains/posts/put-cover.ts": {
    "a cover is anybody's picture": ["id: pictureId, postId: id«, ...owned(authorId)»", STRANGERS],
    "anybody's pictures give way to a cover": ["forEdit«, ...owned(authorId)»", BOLTS],
    "anybody's picture is to become the cover": ["id: chosen.id«, ...owned(authorId)»", BOLTS],
    "anybody's post gets a cover": ["{ id«, ...writable(authorId)»", BOLTS],
  },
  "lib/domains/pictures/become-cover.ts": {
    "anybody's picture becomes a cover": ["{ id«, ...owned(ownerId)»", BOLTS],
    "anybody's pictures outdo it": ["postId«, ...owned(ownerId)», ...others", BOLTS],
    "a picture looks at anybody's cover": ["id: postId«, ...writable(ownerId)» },", BOLTS],
    "a picture becomes anybody's cover": ["id: postId«, ...writable(ownerId)» }, data", BOLTS],
    "a picture is put beside anybody's post": ["postId«, ...ownPending(ownerId)», ...sameAsRead", BOLTS],
  },
  "lib/domains/pictures/bytes/images.ts": {
    "any picture is shown": ["«, ...visible(readerId)»", STRANGERS],
  },
  "lib/domains/pictures/pictures.ts": {
    "anybody's picture is told of": ["{ id«, ...ownedByActive(ownerId)»", STRANGERS],
    "everybody's waiting pictures count as mine": ["«...owned(ownerId), »...UNFINISHED } });", STRANGERS],
    "anybody's picture is handed on": ["id«, ...ownPicture(ownerId)», status", STRANGERS],
    "my gallery is everybody's": ["«...ownPicture(ownerId),»\n          ...(style", STRANGERS],
    "anybody's pictures are under way": ["where: { «...owned(ownerId), »...UNFINISHED }, select", BOLTS],
    "anybody's picture is canceled": ["id«, ...ownPicture(ownerId)», ...UNFINISHED", STRANGERS],
    "anybody's picture is removed": ["«writable(picture,|coalesce(true, picture.id =»", BOLTS],
  },
  "lib/domains/pictures/gallery/gallery.ts": {
    "anybody's picture gets a star": ["where: { id«, ...ownPicture(ownerId)» }, data: { starred", GALLERY],
    "how anybody's picture was drawn is told": [
      "where: { id«, ...ownPicture(ownerId)» } });\n      if (!row)",
      GALLERY,
    ],
    "everybody's pictures are counted by month": [
      "AS count\n        FROM \"Picture\" picture\n        WHERE status = 'done' AND «own(picture,|coalesce(true, picture.id =»",
      GALLERY,
    ],
    "others' pictures are removed with mine": ["::uuid[]) AND «own(picture,|coalesce(true, picture.id =»", GALLERY],
  },
  "lib/domains/pictures/gallery/downloads.ts": {
    "any picture is a file for everybody": ['status: "done"«, ...visible(readerId)»', FILES_TO_KEEP],
    "others' pictures are in my archive": ['status: "done"«, ...ownPicture(ownerId)»', FILES_TO_KEEP],
  },
  "lib/domains/posts/from-picture.ts": {
    "anybody's picture begins my diary": [
      "id: pictureId«, ...ownPicture(ownerId)», status",
      ["lib/domains/posts/from-picture.test.ts"],
    ],
  },
  "lib/domains/pictures/cards/share-cards.ts": {
    "a private post has a card": ["where: { id: postId«, ...everyone» }", CARDS],
    "a card that is drawn while its post is hidden is kept": ["AND «everyone(post)|true»", CARDS],
  },
  "lib/domains/posts/sitemap.ts": {
    "the sitemap lists every post": ["WHERE «everyone(post) AND »id >=", ["lib/domains/posts/sitemap.test.ts"]],
  },
  "lib/domains/posts/around.ts": {
    "the function that finds what lies around is believed": ["in: wanted }«, ...everyone» }", BOLTS],
  },
  "lib/domains/pictures/reading.ts": {
    "anybody's diary is understood": ["postId«, ...ownPost(ownerId)»", STRANGERS],
  },
  "lib/domains/accounts/accounts.ts": {
    "erasing an account holds every post": ["«writable(post,|coalesce(true, post.id =»", BOLTS],
    "erasing an account removes every picture": ["«writable(picture,|coalesce(true, picture.id =»", STRANGERS],
  },
};

export const USE_MUTANTS: readonly Mutant[] = Object.entries(FILES).flatMap(([file, uses]) =>
  Object.entries(uses).map(([name, [change, tests]]) => marked(name, file, change, tests)),
);
