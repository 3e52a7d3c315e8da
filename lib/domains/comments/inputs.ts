import { z } from "zod";
import { Id } from "@/lib/shared/id";
import { visibleText } from "@/lib/shared/text-inputs";
import { COMMENT_EACH, COMMENT_MAX } from "./comment";

const body = visibleText(COMMENT_MAX, COMMENT_EACH);

/** Goes on where the site asks about words. */
const knowingly = z.boolean().optional();

/** A new comment, perhaps an answer to another one of the same post. */
export const NewComment = z.object({ body, replyToId: Id.nullish(), knowingly });
export type NewComment = z.infer<typeof NewComment>;

/** Other words for it. */
export const CommentPatch = z.object({ body, knowingly });
export type CommentPatch = z.infer<typeof CommentPatch>;

/** Whether nobody may write more of them. */
export const CommentsClosed = z.object({ closed: z.boolean() });
export type CommentsClosed = z.infer<typeof CommentsClosed>;
