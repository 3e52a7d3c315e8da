import { marked } from "./marked";
import type { Mutant } from "./mutant";

const STALE = ["lib/http/pages/stale-pages.test.ts"];
const AVATARS = ["lib/domains/profiles/avatars.test.ts"];
const PROFILES = ["lib/domains/profiles/profiles.test.ts"];
const FINISH = ["lib/domains/profiles/finish-avatar.test.ts"];
const DAYS = ["lib/domains/posts/days/days.test.ts"];

const ACCOUNTS = "lib/domains/accounts/member-row.ts";
const AVATAR_FILE = "lib/domains/profiles/avatars.ts";
const PROFILE_FILE = "lib/domains/profiles/profiles.ts";
const FINISH_FILE = "lib/domains/profiles/finish-avatar.ts";

/** What a profile shows to whom, what goes with an avatar, and whose days a calendar has. */
export const PROFILE_MUTANTS: readonly Mutant[] = [
  marked("a new avatar drops no page", AVATAR_FILE, "forgetPages(«tagsOfMember(memberId)|[]»)", STALE),
  marked("a new line drops no page", ACCOUNTS, "[name, «about, »profileShows]", STALE),
  marked("showing less drops no page", ACCOUNTS, "[name, about«, profileShows»]", STALE),
  marked(
    "a member's change does not reach the profile",
    "lib/shared/page-tags.ts",
    "[...TAGS_OF_MEMBERS«, authorTag(id)»]",
    STALE,
  ),
  marked(
    "a profile counts posts that were hidden",
    "lib/domains/posts/publishing.ts",
    "await forgetPages(tagsOfPost(id«, authorId»));\n      if (leaves)",
    STALE,
  ),
  marked(
    "a profile counts posts that were removed",
    "lib/domains/posts/posts.ts",
    "await forgetPages(tagsOfPost(id«, authorId»));\n      images",
    STALE,
  ),
  marked("a profile counts hidden posts", PROFILE_FILE, "{ «...everyone, »...byAuthor", PROFILES),
  marked("a suspended member has a profile", PROFILE_FILE, "id«, suspendedAt: null»", PROFILES),
  marked("a suspended member has an avatar", AVATAR_FILE, "avatarKey: key«, suspendedAt: null»", AVATARS),
  marked("a new avatar's bytes go after an hour", AVATAR_FILE, "if («key|false») await images.keep", AVATARS),
  marked("an old avatar's bytes wait for others", AVATAR_FILE, "«images.wakeCleaner();»", AVATARS),
  marked(
    "anybody's picture becomes my avatar",
    "lib/domains/pictures/bytes/images.ts",
    "where: { id«, ...showable(ownerId)» }, select: { key",
    AVATARS,
  ),
  marked("an avatar lies as its camera was held", FINISH_FILE, "«.autoOrient()»;", FINISH),
  marked("an avatar has any number of pixels", FINISH_FILE, "limitInputPixels: «PHONE_PIXELS_MAX|false»", FINISH),
  marked("a line of pixels becomes enormous", FINISH_FILE, "const longest = «LONGEST|1e9» *", FINISH),
  marked(
    "a calendar is everybody's",
    "lib/domains/posts/days/calendar.ts",
    "WHERE «own(post,|coalesce(true, post.id =»",
    DAYS,
  ),
  marked(
    "everybody's earlier years are mine",
    "lib/domains/posts/days/looking-back.ts",
    "WHERE tells_of_day(post) AND «own(post,|coalesce(true, post.id =»",
    DAYS,
  ),
  marked(
    "everybody's day is mine",
    "lib/domains/posts/days/looking-back.ts",
    "WHERE «own(post,|coalesce(true, post.id =»",
    DAYS,
  ),
  marked(
    "everybody's days make my row",
    "lib/domains/posts/days/streak.ts",
    "WHERE «writable(post,|coalesce(true, post.id =»",
    DAYS,
  ),
  marked(
    "everybody's moods are mine",
    "lib/domains/posts/days/moods.ts",
    "WHERE «own(post,|coalesce(true, post.id =»",
    DAYS,
  ),
  marked(
    "a random day is anybody's",
    "lib/domains/posts/days/random-day.ts",
    'id, day FROM "Post" post\n    WHERE «own(post,|coalesce(true, post.id =»',
    DAYS,
  ),
];
