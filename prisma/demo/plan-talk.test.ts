import { expect, test } from "vitest";
import { PEOPLE } from "./people";
import { planPosts } from "./plan";
import { planTalk, readComments } from "./plan-talk";

const NOVEMBER = new Date("2026-11-21T12:00:00Z");
const POSTS = planPosts(NOVEMBER);

test("the same posts are liked and answered alike", () => {
  expect(planTalk(POSTS, NOVEMBER)).toEqual(planTalk(POSTS, NOVEMBER));
});

test("only public days are, by others, after they were written and before the demo began", () => {
  const { likes, comments } = planTalk(POSTS, NOVEMBER);
  const posts = new Map(POSTS.map((post) => [post.id, post]));
  for (const { postId, at, by } of [...likes, ...comments.filter(({ replyToId }) => replyToId === null)]) {
    const post = posts.get(postId);
    expect(post?.state).toBe("public");
    expect(post?.author).not.toBe(by);
    expect(at >= (post?.writtenAt ?? at) && at < NOVEMBER).toBe(true);
  }
});

test("nobody likes a day twice, and an answer follows what it answers", () => {
  const { likes, comments } = planTalk(POSTS, NOVEMBER);
  expect(new Set(likes.map(({ by, postId }) => by.email + postId)).size).toBe(likes.length);
  const at = new Map(comments.map((comment) => [comment.id, comment.at]));
  for (const { replyToId, at: answered } of comments) {
    if (replyToId) expect(at.get(replyToId)?.getTime()).toBeLessThanOrEqual(answered.getTime());
  }
});

test("there is enough to see, also for the one you can sign in as", () => {
  const { likes, comments } = planTalk(POSTS, NOVEMBER);
  const own = new Set(POSTS.filter(({ author }) => author === PEOPLE[0]).map(({ id }) => id));
  expect(likes.length).toBeGreaterThan(1_000);
  expect(comments.length).toBeGreaterThan(200);
  expect(likes.filter(({ postId }) => own.has(postId)).length).toBeGreaterThan(20);
  expect(likes.filter(({ by }) => by === PEOPLE[0]).length).toBeGreaterThan(10);
  for (const locale of ["ko", "en"] as const) expect(readComments(locale).get("any")?.length).toBeGreaterThan(2);
});
