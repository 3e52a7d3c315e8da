import { z } from "zod";
import { PAINTERS } from "@/lib/painters/painter";
import { Day } from "@/lib/shared/day";
import { isDiaryDay } from "@/lib/shared/diary-day";
import { Id } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { differentTags, tidyTag } from "@/lib/shared/tag";
import { line, text, visibleLine } from "@/lib/shared/text-inputs";
import {
  BODY_EACH,
  BODY_MAX,
  MOODS,
  PERIODS,
  QUERY_MAX,
  SORTS,
  TAG_MAX,
  TAGS_MAX,
  TITLE_MAX,
  VISIBILITIES,
  WEATHERS,
} from "./post";

/** One line without "#" in front. */
export const Tag = visibleLine(TAG_MAX, tidyTag);

const content = {
  title: line(TITLE_MAX),
  body: text(BODY_MAX, BODY_EACH),
  day: Day.refine((day) => isDiaryDay(day), { error: "Not a day of a life" }),
  mood: z.enum(MOODS).nullable(),
  weather: z.enum(WEATHERS).nullable(),
  tags: z.array(Tag).transform(differentTags).pipe(z.array(z.string()).max(TAGS_MAX)),
};

/** A new draft; everything may still be empty. Without a day it is today in the writer's time zone. */
export const NewPost = z.object({ ...content, diaryId: Id }).partial();
export type NewPost = z.infer<typeof NewPost>;

/** A new draft of a picture's words: with the picture itself as its cover, or to be drawn anew as the picture was. */
export const NewFromPicture = z.object({ with: z.enum(["picture", "settings"]) });
export type NewFromPicture = z.infer<typeof NewFromPicture>;

/** What its column holds. */
const VERSION_MAX = 2 ** 31 - 1;

/**
 * A save: what changed, and the version it was changed from. `painter` is who is to draw it, the site's first where it is
 * not said: not kept, but one that sleeps may be woken in time.
 */
export const PostPatch = z
  .object({ ...content, painter: z.enum(PAINTERS), version: z.int().min(1).max(VERSION_MAX) })
  .partial()
  .required({ version: true });
export type PostPatch = z.infer<typeof PostPatch>;

/**
 * `draft` takes a published post back; `diary` puts it into a secret diary of mine. `knowingly` goes on where the site
 * asks about words.
 */
export const Publish = z
  .object({ visibility: z.enum(VISIBILITIES), diaryId: Id.optional(), knowingly: z.boolean().optional() })
  .refine(({ visibility, diaryId }) => (visibility === "diary") === (diaryId !== undefined), {
    path: ["diaryId"],
    error: "Goes with visibility=diary, which needs it",
  });
export type Publish = z.infer<typeof Publish>;

/** The version of what waits, as its author saw it. */
const Waiting = z.int().min(1).max(VERSION_MAX);

/** What waits beside a post goes up. `knowingly` goes on where the site asks about words. */
export const GoUp = z.object({ version: Waiting, knowingly: z.boolean().optional() });
export type GoUp = z.infer<typeof GoUp>;

/** What waits beside a post is thrown away. */
export const DiscardQuery = z.object({ version: z.coerce.number().pipe(Waiting) });

/** The picture that stands for the post; null for none. */
export const Cover = z.object({ pictureId: Id.nullable() });

/** What is searched for, in one line; what nobody can see of it is nothing. */
const SearchWords = line(QUERY_MAX).transform((words) => words || undefined);

/**
 * The public feed, all or one tag's or one author's: `new` (the default) is newest first, `top` most liked first of
 * those published within the last day, 7 days, 30 days or ever (the default). With `lang` only Korean ones. With `q` only
 * those that hold its words; a period then goes with either.
 */
export const FeedQuery = PageQuery.extend({
  sort: z.enum(SORTS).optional(),
  period: z.enum(PERIODS).optional(),
  tag: Tag.optional(),
  author: Id.optional(),
  lang: z.enum(["ko"]).optional(),
  q: SearchWords.optional(),
})
  .refine(({ sort, period, q }) => sort === "top" || q !== undefined || period === undefined || period === "all", {
    path: ["period"],
    error: "Goes with sort=top or q",
  })
  .refine(({ lang, q }) => lang === undefined || q === undefined, { path: ["lang"], error: "Goes without q" });
export type FeedQuery = z.infer<typeof FeedQuery>;

/** My own posts, drafts too. */
export const MyPostsQuery = PageQuery.extend({
  state: z.enum(["all", ...VISIBILITIES]).default("all"),
  q: SearchWords.optional(),
});
export type MyPostsQuery = z.infer<typeof MyPostsQuery>;
