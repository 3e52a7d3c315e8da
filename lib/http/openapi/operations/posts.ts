import {
  Cover,
  DiscardQuery,
  FeedQuery,
  GoUp,
  MyPostsQuery,
  NewPost,
  PostPatch,
  Publish,
} from "@/lib/domains/posts/inputs";
import { TAG_MAX, TAGS_MAX } from "@/lib/domains/posts/post";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { LikerPage, LikeState, OwnPost, OwnPostPage, Post, PostPage } from "../answers/posts";
import { type Domain, json, NO_CONTENT } from "../operation";

const ID = { params: IdParam, missing: "post_not_found" } as const;

const CONTENT = {
  body: "Markdown: bold, italic, lists, links, quotes; everything else is text as it was typed.",
  day: "The calendar date it is about.",
  diaryId: "The secret diary of mine that it is written for: nobody else sees it there until it is put in.",
  tags: `At most ${TAGS_MAX} different ones of 1 to ${TAG_MAX} characters; # in front and what nobody sees is dropped.`,
};

const SEARCHED =
  "Only posts that hold all of these words in title or body, as parts of words too; capitals and widths are alike, and the last syllable of a word may go on. A page may hold few posts or none and still have a `next`.";

export const POSTS = {
  tag: "Posts",
  description: "Diary entries: write, save, publish, read.",
  operations: {
    "GET /api/posts": {
      id: "listPosts",
      summary: "Public posts, newest or most liked first",
      auth: "anyone",
      query: FeedQuery,
      fields: {
        sort: "`new`, the default, is newest first; `top` is most liked first.",
        period: "With `top` or `q`: of those published within the last day, 7 days, 30 days or, the default, ever.",
        tag: "Only posts with this tag.",
        author: "Only posts of this member.",
        lang: "Only posts that are mostly in Hangul; goes without `q`.",
        q: SEARCHED,
      },
      answers: { 200: json({ PostPage }) },
      errors: ["too_many_requests"],
    },
    "POST /api/posts": {
      id: "createPost",
      summary: "Start a draft",
      description: "Everything may still be empty. Without a day it is today in the writer's time zone.",
      auth: "member",
      body: { NewPost },
      fields: CONTENT,
      answers: { 201: json({ OwnPost }, "The draft", { Location: "The post's address" }) },
      errors: ["diary_not_found", "diary_not_open"],
    },
    "GET /api/posts/{id}": {
      id: "getPost",
      summary: "A post",
      description:
        "A public one, or one's own, as it is read. Somebody else's private post is answered as missing, and what waits beside one's own is asked for by its own address.",
      auth: "anyone",
      knowsReader: true,
      ...ID,
      answers: { 200: json({ Post }) },
    },
    "PATCH /api/posts/{id}": {
      id: "savePost",
      summary: "Save what changed",
      description:
        "Of a post that others read it waits beside what they read, until it goes up. 409 stale_version, with the post as it is now in `current`, when someone saved since `version`.",
      auth: "member",
      ...ID,
      body: { PostPatch },
      fields: {
        ...CONTENT,
        version: "The version that the change was made from.",
        painter:
          "Who is to draw it, the site's first where it is not said. Not kept: one that sleeps may be woken in time.",
      },
      answers: { 200: json({ OwnPost }) },
      errors: ["stale_version"],
    },
    "GET /api/posts/{id}/edit": {
      id: "getOwnPost",
      summary: "A post of mine, with what waits beside it",
      auth: "member",
      ...ID,
      answers: { 200: json({ OwnPost }) },
    },
    "POST /api/posts/{id}/edit/publish": {
      id: "publishEdit",
      summary: "What waits goes up: it becomes what is read",
      description:
        "Where nothing waits, nothing is done. 409 stale_version, with the post as it is now in `current`, when something else waits.",
      auth: "member",
      ...ID,
      body: { GoUp },
      fields: {
        version: "The version of what waits.",
        knowingly: "Goes on where the site would ask about words that were not there before.",
      },
      answers: { 200: json({ OwnPost }) },
      errors: ["stale_version", "nothing_to_publish", "words_asked"],
    },
    "DELETE /api/posts/{id}/edit": {
      id: "discardEdit",
      summary: "Throw away what waits",
      description:
        "The post stays as it is read. 409 stale_version, with the post as it is now in `current`, when something else waits.",
      auth: "member",
      ...ID,
      query: DiscardQuery,
      fields: { version: "The version of what waits." },
      answers: { 200: json({ OwnPost }) },
      errors: ["stale_version"],
    },
    "DELETE /api/posts/{id}": {
      id: "removePost",
      summary: "Remove a post with its pictures",
      auth: "member",
      ...ID,
      answers: { 204: NO_CONTENT },
    },
    "POST /api/posts/{id}/publish": {
      id: "publishPost",
      summary: "Publish, put into a diary, hide or take back to a draft",
      description:
        "Never waits for a picture. What waits beside it goes on waiting; private or a draft, the post is what waited.",
      auth: "member",
      ...ID,
      body: { Publish },
      fields: {
        diaryId: "With the visibility `diary`: a diary of mine that is open.",
        knowingly: "Goes on where the site would ask about words that it does not like to see in public.",
      },
      answers: { 200: json({ OwnPost }) },
      errors: ["nothing_to_publish", "diary_not_found", "diary_not_open", "words_asked"],
    },
    "PUT /api/posts/{id}/cover": {
      id: "setCover",
      summary: "Choose the picture that stands for the post",
      description: "Of a post that others read it waits beside what they read, as a change of its words does.",
      auth: "member",
      ...ID,
      body: { Cover },
      fields: { pictureId: "A picture of this post, which becomes it once it is done; null for none." },
      answers: { 200: json({ OwnPost }) },
      errors: ["picture_not_found", "picture_not_ready"],
    },
    "GET /api/posts/{id}/likes": {
      id: "listLikers",
      summary: "Who likes a post of mine, the latest like first",
      description: "For its author alone. Who blocked the author, or is blocked by them, is not among them.",
      auth: "member",
      ...ID,
      query: PageQuery,
      answers: { 200: json({ LikerPage }) },
    },
    "PUT /api/posts/{id}/like": {
      id: "likePost",
      summary: "Like a post",
      description: "Repeating changes nothing.",
      auth: "member",
      ...ID,
      answers: { 200: json({ LikeState }) },
    },
    "DELETE /api/posts/{id}/like": {
      id: "unlikePost",
      summary: "Like a post no more",
      description: "Repeating changes nothing.",
      auth: "member",
      ...ID,
      answers: { 200: json({ LikeState }) },
    },
    "GET /api/me/likes": {
      id: "listMyLikes",
      summary: "What I liked, the latest like first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ PostPage }) },
    },
    "GET /api/me/posts": {
      id: "listMyPosts",
      summary: "My posts, newest first, drafts too",
      auth: "member",
      query: MyPostsQuery,
      fields: { q: SEARCHED },
      answers: { 200: json({ OwnPostPage }) },
      errors: ["too_many_requests"],
    },
  },
} satisfies Domain;
