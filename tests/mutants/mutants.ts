import { ADMIN_MUTANTS } from "./admin-door";
import { CELL_MUTANTS } from "./cells";
import { DIARY_MUTANTS } from "./diaries";
import { DOOR_MUTANTS } from "./door";
import { EDIT_MUTANTS } from "./edits";
import { FACE_LOCK_MUTANTS } from "./face-lock";
import { FIGURE_MUTANTS } from "./figures";
import { GPU_MUTANTS } from "./gpu";
import { GUARD_MUTANTS } from "./guard";
import { MAIL_MUTANTS } from "./mail";
import { MODERATION_MUTANTS } from "./moderation";
import type { Mutant } from "./mutant";
import { ORDER_MUTANTS } from "./order";
import { SIGHT_MUTANTS } from "./out-of-sight";
import { PROFILE_MUTANTS } from "./profiles";
import { RIGHTS_MUTANTS } from "./rights";
import { SEARCH_MUTANTS } from "./search";
import { SETTINGS_MUTANTS } from "./settings";
import { UPLOAD_MUTANTS } from "./upload-door";
import { USE_MUTANTS } from "./uses-of-rights";
import { VISIT_MUTANTS } from "./visits";
import { WAYS_IN_MUTANTS } from "./ways-in";
import { WISH_MUTANTS } from "./wishes";

const STALE = ["lib/http/pages/stale-pages.test.ts"];
const FRONT = ["lib/http/front/front.test.ts"];
const STREAMS = ["events/route.test.ts"];
const tellsNobody = (name: string, file: string, find: string, rest = ""): Mutant => ({
  name: `${name} ends no stream`,
  file,
  find: find + rest,
  replace: rest,
  tests: STREAMS,
});
const forgetsNothing = (name: string, file: string, find: string): Mutant => ({
  name,
  file,
  find,
  replace: find.replace(/tagsOf(?:Post|Member)\(.*\)$/, "[]"),
  tests: STALE,
});

/** What keeps hidden days hidden. The first `find` of the file is what is replaced. */
export const MUTANTS: readonly Mutant[] = [
  forgetsNothing(
    "what goes up drops no page",
    "lib/domains/posts/edits/edits.ts",
    "if (isChanged && isForEveryone(post)) await forgetPages(tagsOfPost(id, authorId)",
  ),
  {
    name: "removing a post drops no page",
    file: "lib/domains/posts/posts.ts",
    find: "await forgetPages(tagsOfPost(id, authorId));\n      images.wakeCleaner();",
    replace: "images.wakeCleaner();",
    tests: STALE,
  },
  forgetsNothing(
    "hiding a post drops no page",
    "lib/domains/posts/publishing.ts",
    "await forgetPages(tagsOfPost(id, authorId)",
  ),
  {
    name: "a post that is hidden stays what a reader goes on to from others",
    file: "lib/http/pages/public-pages.ts",
    find: '"authors", ...shown]',
    replace: '"authors"]',
    tests: STALE,
  },
  forgetsNothing(
    "a post shown again while its pictures moved keeps their old addresses",
    "lib/domains/posts/publishing.ts",
    "if (leaves && isForEveryone(post)) await forgetPages(tagsOfPost(id, authorId)",
  ),
  forgetsNothing("a heart drops no page", "lib/domains/posts/likes.ts", "forget(tagsOfPost(postId)"),
  {
    name: "a comment drops no page of its post",
    file: "lib/domains/comments/comments.ts",
    find: "await forgetPages([postTag(postId)]);",
    replace: "",
    tests: STALE,
  },
  {
    name: "a comment drops no list",
    file: "lib/domains/comments/comments.ts",
    find: 'await changed(postId, hearers);\n      forgetLists(["feed"]);',
    replace: "await changed(postId, hearers);",
    tests: STALE,
  },
  forgetsNothing(
    "closed comments drop no page",
    "lib/domains/comments/comments.ts",
    "await forgetPages(tagsOfPost(postId)",
  ),
  {
    name: "comments hang on nobody's name",
    file: "lib/http/pages/public-pages.ts",
    find: '["comments", locale, id], [postTag(id), "authors"]',
    replace: '["comments", locale, id], [postTag(id)]',
    tests: STALE,
  },
  forgetsNothing(
    "a new name drops no page",
    "lib/domains/accounts/accounts.ts",
    "if (isSeen) await forgetPages(tagsOfMember(member.id)",
  ),
  {
    name: "an erased account drops no page",
    file: "lib/domains/accounts/accounts.ts",
    find: "images.wakeCleaner();\n      await forgetPages(tagsOfMember(memberId));",
    replace: "images.wakeCleaner();",
    tests: STALE,
  },
  forgetsNothing(
    "a new picture drops no page",
    "lib/domains/pictures/worker/keep-picture.ts",
    "tags: tagsOfPost(picture.postId)",
  ),
  forgetsNothing("a removed picture drops no page", "lib/domains/pictures/pictures.ts", "tags: tagsOfPost(row.postId)"),
  {
    name: "a post's page hangs on no name",
    file: "lib/http/pages/public-pages.ts",
    find: '[postTag(id), "authors"]',
    replace: "[postTag(id)]",
    tests: STALE,
  },
  {
    name: "a post's page does not hang on the post",
    file: "lib/http/pages/public-pages.ts",
    find: '[postTag(id), "authors"]',
    replace: '["authors"]',
    tests: STALE,
  },
  {
    name: "a list hangs on nothing",
    file: "lib/http/pages/public-pages.ts",
    find: 'JSON.stringify(query)], ["feed"]',
    replace: "JSON.stringify(query)], []",
    tests: STALE,
  },
  {
    name: "a tag of pages keeps the capitals of an id",
    file: "lib/shared/page-tags.ts",
    find: "id.toLowerCase()",
    replace: "id",
    tests: STALE,
  },
  {
    name: "ids keep their capitals at the edge",
    file: "lib/shared/id.ts",
    find: "z.uuid().toLowerCase()",
    replace: "z.uuid()",
    tests: ["lib/shared/id.test.ts"],
  },
  {
    name: "an address keeps its capitals",
    file: "lib/http/front/canonical-address.ts",
    find: "id.toLowerCase()",
    replace: "id",
    tests: FRONT,
  },
  {
    name: "the front lets every spelling through",
    file: "lib/http/front/front.ts",
    find: " || sendToOneSpelling(request, response)",
    replace: "",
    tests: FRONT,
  },
  {
    name: "a page made before a change is kept after it",
    file: "lib/http/pages/page-cache.ts",
    find: "if ([...entry.tags].some((tag) => (pages.changed.get(tag) ?? -1) >= began)) return;",
    replace: "",
    tests: ["lib/http/pages/page-cache.test.ts"],
  },
  tellsNobody("signing out", "lib/engines/sessions/telling-session-store.ts", "await tell(handleOf(id));"),
  tellsNobody(
    "signing one device out",
    "lib/engines/sessions/telling-session-store.ts",
    "if (isGone) await tell(handle);",
  ),
  tellsNobody(
    "signing out everywhere",
    "lib/engines/sessions/telling-session-store.ts",
    "if (!tx) await tell(memberId);",
  ),
  tellsNobody("a new password", "lib/domains/accounts/accounts.ts", "await tellEnded(member.id);"),
  {
    name: "erasing an account while the session store is away ends no stream",
    file: "lib/domains/accounts/accounts.ts",
    find: "await tellEnded(memberId);",
    replace: "",
    tests: ["tests/contracts/session-store-away.test.ts"],
  },
  {
    name: "a session that ends while a stream is opened is not noticed",
    file: "lib/http/streams/member-stream.ts",
    find: "if (!(await watch.look()))",
    replace: "if (false)",
    tests: STREAMS,
  },
  {
    name: "a stream that ended keeps its place",
    file: "lib/http/streams/member-stream.ts",
    find: "watch.stop();\n      giveBack();",
    replace: "watch.stop();",
    tests: STREAMS,
  },
  {
    name: "a member has any number of streams",
    file: "lib/engines/limits/memory-seats.ts",
    find: "if (count >= most) return null;",
    replace: "",
    tests: STREAMS,
  },
  ...PROFILE_MUTANTS,
  ...SEARCH_MUTANTS,
  ...SETTINGS_MUTANTS,
  ...EDIT_MUTANTS,
  ...DOOR_MUTANTS,
  ...FIGURE_MUTANTS,
  ...GPU_MUTANTS,
  ...GUARD_MUTANTS,
  ...MAIL_MUTANTS,
  ...UPLOAD_MUTANTS,
  ...ADMIN_MUTANTS,
  ...RIGHTS_MUTANTS,
  ...MODERATION_MUTANTS,
  ...SIGHT_MUTANTS,
  ...DIARY_MUTANTS,
  ...FACE_LOCK_MUTANTS,
  ...CELL_MUTANTS,
  ...ORDER_MUTANTS,
  ...USE_MUTANTS,
  ...VISIT_MUTANTS,
  ...WAYS_IN_MUTANTS,
  ...WISH_MUTANTS,
];
