import { z } from "zod";
import { Day } from "@/lib/shared/day";
import { PageQuery } from "@/lib/shared/page";
import { BODY_MAX, MOODS, TAGS_MAX, TITLE_MAX, VISIBILITIES, WEATHERS } from "./post";

// Postgres text can't hold U+0000; nothing a person writes needs it.
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replaceAll("\0", ""));

/** Trimmed, no "#", no control characters, doubles dropped. */
export const Tag = z
  .string()
  .transform((tag) =>
    tag
      .normalize("NFC")
      .replace(/[\p{C}#]/gu, "")
      .trim(),
  )
  .pipe(z.string().min(1).max(30));

const content = {
  title: text(TITLE_MAX),
  body: text(BODY_MAX),
  day: Day,
  mood: z.enum(MOODS).nullable(),
  weather: z.enum(WEATHERS).nullable(),
  tags: z
    .array(Tag)
    .transform((tags) => [...new Set(tags)])
    .pipe(z.array(z.string()).max(TAGS_MAX)),
};

/** A new draft; everything may still be empty. Without a day it is today in the writer's time zone. */
export const NewPost = z.object(content).partial();
export type NewPost = z.infer<typeof NewPost>;

/** A save: what changed, and the version it was changed from. */
export const PostPatch = z
  .object({ ...content, version: z.int().min(1) })
  .partial()
  .required({ version: true });
export type PostPatch = z.infer<typeof PostPatch>;

/** `draft` takes a published post back. */
export const Publish = z.object({ visibility: z.enum([...VISIBILITIES, "draft"]) });
export type Publish = z.infer<typeof Publish>;

/** The picture that stands for the post; null for none. */
export const Cover = z.object({ pictureId: z.uuid().nullable() });

/** The public feed: newest first, all or one tag's or one author's. */
export const FeedQuery = PageQuery.extend({ tag: Tag.optional(), author: z.uuid().optional() });
export type FeedQuery = z.infer<typeof FeedQuery>;

/** My own posts, drafts too. */
export const MyPostsQuery = PageQuery.extend({ state: z.enum(["all", "draft", "public", "private"]).default("all") });
export type MyPostsQuery = z.infer<typeof MyPostsQuery>;
