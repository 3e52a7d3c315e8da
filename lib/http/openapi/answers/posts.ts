import { z } from "zod";
import {
  type Liker as LikerType,
  type LikeState as LikeStateType,
  MOODS,
  type OwnPost as OwnPostType,
  type PendingEdit as PendingEditType,
  type Post as PostType,
  VISIBILITIES,
  WEATHERS,
} from "@/lib/domains/posts/post";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";
import { Picture } from "./pictures";

export const Post = exactly<PostType>()(
  z
    .strictObject({
      id: Id,
      author: z.strictObject({ id: Id, name: z.string() }),
      title: z.string(),
      body: z
        .string()
        .describe("Markdown: bold, italic, lists, links, quotes; everything else is text as it was typed."),
      isKorean: z.boolean().describe("Whether title and body are mostly in Hangul."),
      day: Day.describe("The calendar date it is about."),
      mood: z.enum(MOODS).nullable(),
      weather: z.enum(WEATHERS).nullable(),
      tags: z.array(z.string()),
      visibility: z
        .enum(VISIBILITIES)
        .describe("Whose eyes it is for: its author's (draft, private), everyone's, or the two of a secret diary."),
      diaryId: Id.nullable().describe("The secret diary it stands in, or of a draft, that it is written for."),
      cover: Picture.nullable(),
      likeCount: z.int().min(0),
      commentCount: z.int().min(0),
      commentsClosed: z.boolean().describe("Whether its author lets nobody write more comments."),
      version: z.int().min(1).describe("Counts its saves; a save names the one it was made from."),
      publishedAt: z.iso.datetime().nullable().describe("UTC; null for a draft alone."),
      editedAt: z.iso.datetime().nullable().describe("UTC; when a published post was changed last."),
      isHidden: z.boolean().describe("Whether an admin keeps it from everyone but its author."),
    })
    .describe("A diary entry."),
);

export const PostPage = pageOf(Post);

export const PendingEdit = exactly<PendingEditType>()(
  Post.pick({ title: true, body: true, day: true, mood: true, weather: true, tags: true, cover: true, version: true })
    .extend({
      version: Post.shape.version.describe("Goes on from the post's own: of the two it is what a save names."),
      savedAt: z.iso.datetime().describe("UTC; when it was last added to."),
    })
    .strict()
    .describe("What I changed of a post that others read, whole: nobody else sees it until it goes up."),
);

export const OwnPost = exactly<OwnPostType>()(
  Post.extend({ pending: PendingEdit.nullable().describe("What waits to go up; null where nothing does.") })
    .strict()
    .describe("A post of mine: as it is read, with what waits beside it."),
);

export const OwnPostPage = pageOf(OwnPost);

export const LikeState = exactly<LikeStateType>()(
  z.strictObject({ liked: z.boolean(), likeCount: z.int().min(0) }).describe("Whether I like a post, and how many do."),
);

export const Liker = exactly<LikerType>()(
  z
    .strictObject({ id: Id, name: z.string(), likedAt: z.iso.datetime().describe("UTC.") })
    .describe("A member who likes a post."),
);

export const LikerPage = pageOf(Liker);
