import { z } from "zod";
import type { Block as BlockType } from "@/lib/domains/blocks/block";
import type { CommentsState as CommentsStateType, Comment as CommentType } from "@/lib/domains/comments/comment";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const Writer = z.strictObject({ id: Id, name: z.string() });

export const Comment = exactly<CommentType>()(
  z
    .strictObject({
      id: Id,
      postId: Id,
      author: Writer,
      replyTo: z
        .strictObject({ id: Id, author: Writer })
        .nullable()
        .describe("The comment it answers, while it is there."),
      body: z.string().describe("Plain text of a few lines."),
      createdAt: z.iso.datetime().describe("UTC."),
      editedAt: z.iso.datetime().nullable().describe("UTC."),
      isHidden: z.boolean().describe("Whether an admin keeps it from everyone but who wrote it."),
    })
    .describe("What a reader wrote under a post."),
);

export const CommentPage = pageOf(Comment);

export const CommentsState = exactly<CommentsStateType>()(z.strictObject({ commentsClosed: z.boolean() }));

export const Block = exactly<BlockType>()(
  z.strictObject({ id: Id, name: z.string(), since: z.iso.datetime() }).describe("A member whom I have blocked."),
);

export const BlockPage = pageOf(Block);
