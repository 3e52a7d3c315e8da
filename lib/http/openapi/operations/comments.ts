import { COMMENT_MAX } from "@/lib/domains/comments/comment";
import { CommentPatch, CommentsClosed, NewComment } from "@/lib/domains/comments/inputs";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { Comment, CommentPage, CommentsState } from "../answers/comments";
import { type Domain, json, NO_CONTENT } from "../operation";

const POST = { params: IdParam, missing: "post_not_found" } as const;
const COMMENT = { params: IdParam, missing: "comment_not_found" } as const;

const FIELDS = {
  body: `Plain text, 1 to ${COMMENT_MAX} characters as a person counts them; what nobody sees is tidied up.`,
  replyToId: "The comment of the same post that it answers.",
  knowingly: "Goes on where the site would ask about words that it does not like to see in public.",
};

export const COMMENTS = {
  tag: "Comments",
  description: "What readers write under a post that is for everyone.",
  operations: {
    "GET /api/posts/{id}/comments": {
      id: "listComments",
      summary: "The comments of a post, oldest first",
      description: "Without those of members whom I have blocked, or who have blocked me.",
      auth: "anyone",
      knowsReader: true,
      ...POST,
      query: PageQuery,
      answers: { 200: json({ CommentPage }) },
    },
    "POST /api/posts/{id}/comments": {
      id: "writeComment",
      summary: "Write a comment",
      description: "409 comments_closed where the post's author takes none of mine, for whatever reason.",
      auth: "member",
      ...POST,
      body: { NewComment },
      fields: FIELDS,
      answers: { 201: json({ Comment }, "The comment") },
      errors: ["comment_not_found", "comments_closed", "words_asked"],
    },
    "PUT /api/posts/{id}/comments-closed": {
      id: "closeComments",
      summary: "Let nobody write more comments under a post of mine, or again everybody",
      auth: "member",
      ...POST,
      body: { CommentsClosed },
      answers: { 200: json({ CommentsState }) },
    },
    "PATCH /api/comments/{id}": {
      id: "editComment",
      summary: "Change a comment of mine, within ten minutes",
      auth: "member",
      ...COMMENT,
      body: { CommentPatch },
      fields: FIELDS,
      answers: { 200: json({ Comment }) },
      errors: ["comment_too_old", "comments_closed", "words_asked"],
    },
    "DELETE /api/comments/{id}": {
      id: "removeComment",
      summary: "Remove a comment of mine, or under a post of mine",
      auth: "member",
      ...COMMENT,
      answers: { 204: NO_CONTENT },
    },
  },
} satisfies Domain;
