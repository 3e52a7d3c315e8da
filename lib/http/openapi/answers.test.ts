import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { plainPainter, testSite } from "@/tests/support/site";
import { problem } from "../problem";
import { Me, ReaderContext } from "./answers/accounts";
import { BlockPage, Comment, CommentPage, CommentsState } from "./answers/comments";
import { NewsPage } from "./answers/notifications";
import { MyPicturePage, PainterList, Picture, Prompt, Reading, WordChoices } from "./answers/pictures";
import { LikeState, OwnPost, OwnPostPage, PostPage } from "./answers/posts";
import { Problem } from "./answers/problem";

// What the server sends is what JSON keeps of an answer.
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

async function setup() {
  const site = await testSite();
  const me = await site.member("지우");
  const draft = await site.posts.create(me, { title: "바다", body: "모래성", tags: ["여행"], mood: "happy" }, "ko");
  return { ...site, me, draft };
}

async function withPicture() {
  const site = await setup();
  const { me, draft, pictures, publishing } = site;
  const waiting = await pictures.draw(me.id, draft.id, { style: "crayon", seed: 7 }, "ko");
  site.worker(plainPainter());
  const done = await vi.waitFor(
    async () => {
      const picture = await pictures.get(me.id, waiting.id, "ko");
      expect(picture.status).toBe("done");
      return picture;
    },
    { timeout: 30_000 },
  );
  await publishing.setCover(me.id, draft.id, done.id, "ko");
  const post = await publishing.setVisibility(me.id, draft.id, { visibility: "public" }, "ko");
  return { ...site, waiting, done, post };
}

test("a draft and a page of mine are as documented", async () => {
  const { me, draft, posts } = await setup();
  expect(OwnPost.parse(sent(draft))).toEqual(sent(draft));
  const mine = await posts.mine(me.id, { limit: 1, state: "all" }, "ko");
  expect(OwnPostPage.parse(sent(mine)).items).toHaveLength(1);
});

test("a picture that waits, a finished one and the gallery are as documented", async () => {
  const { me, waiting, done, pictures } = await withPicture();
  expect(Picture.parse(sent(waiting))).toMatchObject({ status: "queued", place: 0 });
  expect(Picture.parse(sent(done))).toMatchObject({ status: "done", progress: 1 });
  const gallery = await pictures.gallery(me.id, { limit: 20 }, "ko");
  expect(MyPicturePage.parse(sent(gallery)).items).toHaveLength(1);
});

test("the painters and the words they are told are as documented", async () => {
  const { me, draft, pictures, readings } = await setup();
  expect(PainterList.parse({ items: sent(await pictures.painters()) }).items.length).toBeGreaterThan(0);
  expect(Prompt.parse(sent(await readings.prompt(me, draft.id, { style: "crayon" }))).prompt).not.toBe("");
});

test("what was understood and the words that can be put in are as documented", async () => {
  const { me, draft, readings } = await setup();
  expect(Reading.parse(sent(await readings.of(me.id, draft.id, {}))).words).not.toEqual([]);
  const items = readings.suggest({ q: "강아", limit: 5 }, "ko");
  expect(WordChoices.parse(sent({ items })).items[0]?.id).toBe("dog");
});

test("a published post, an edited one and the feed that the database writes are as documented", async () => {
  const { me, post, posts, edits } = await withPicture();
  expect(OwnPost.parse(sent(post)).cover?.url).toMatch(/^\/images\//);
  const edited = await posts.save(me.id, post.id, { version: post.version, body: "파도" }, "ko");
  expect(OwnPost.parse(sent(edited)).pending).toMatchObject({ body: "파도", cover: { status: "done" } });
  const up = await edits.goUp(me.id, post.id, { version: edited.pending?.version ?? 0 }, "ko");
  expect(OwnPost.parse(sent(up))).toMatchObject({ editedAt: expect.any(String), pending: null });
  await posts.create(me, {}, "ko");
  const feed = PostPage.parse(JSON.parse(JSON.stringify(await posts.feed({ limit: 20 }, "en"))));
  expect(feed.items).toMatchObject([{ id: post.id, cover: { status: "done" } }]);
});

test("a like and what I liked are as documented", async () => {
  const { me, draft, likes, readerContext } = await setup();
  expect(LikeState.parse(sent(await likes.like(me.id, draft.id)))).toEqual({ liked: true, likeCount: 1 });
  expect(PostPage.parse(sent(await likes.likedBy(me.id, { limit: 20 }, "ko"))).items).toHaveLength(1);
  const context = await readerContext({ ...me }, [draft.id]);
  expect(ReaderContext.parse(sent(context)).likes[draft.id]?.liked).toBe(true);
});

test("comments, answers, blocks and news of each kind are as documented", async () => {
  const { me, post, comments, likes, blocks, notifications, prisma, member } = await withPicture();
  const other = await member("하늘");
  const mine = await comments.write(me.id, post.id, { body: "내 말" });
  expect(Comment.parse(sent(mine))).toEqual(sent(mine));
  await comments.write(other.id, post.id, { body: "예뻐요", replyToId: mine.id });
  await comments.write(other.id, post.id, { body: "또 왔어요" });
  await likes.like(other.id, post.id);
  expect(CommentPage.parse(sent(await comments.of(post.id, null, { limit: 2 }))).next).not.toBeNull();
  expect(CommentsState.parse(sent(await comments.setClosed(me.id, post.id, true)))).toEqual({ commentsClosed: true });
  await prisma.$executeRaw`UPDATE "Notification" SET at = now() WHERE at > now()`;
  const news = NewsPage.parse(sent(await notifications.list(me.id, { limit: 20 })));
  expect(news.items.map(({ kind }) => kind).sort()).toEqual(["comment", "like", "picture", "reply"]);
  await blocks.block(me.id, other.id);
  expect(BlockPage.parse(sent(await blocks.blockedBy(me.id, { limit: 20 }))).items).toHaveLength(1);
});

test("a member is as documented after signing up and after a change", async () => {
  const { accounts, sessions } = await setup();
  const me = await accounts.signUp({
    email: "haneul@example.com",
    password: "a long password",
    name: "하늘",
    gender: "unsaid",
    birthDate: "1999-12-31",
  });
  expect(Me.parse(sent(me))).toEqual(sent(me));
  const sessionId = await sessions.create(me.id, { userAgent: "test" });
  const changed = await accounts.update({ ...me, sessionId }, { birthDate: null, locale: "en" });
  expect(Me.parse(sent(changed))).toMatchObject({ birthDate: null, locale: "en" });
});

test("a problem is as documented, with fields and with the post that was found", async () => {
  const { me, draft, posts } = await setup();
  await posts.save(me.id, draft.id, { version: 1, title: "둘" }, "ko");
  const stale: unknown = await posts.save(me.id, draft.id, { version: 1, title: "셋" }, "ko").catch((error) => error);
  const answer = Problem.parse(await problem(stale).json());
  expect(answer.code).toBe("stale_version");
  expect(OwnPost.parse(answer.current)).toMatchObject({ title: "둘", version: 2 });
  const fields = [{ path: "cursor", code: "invalid_cursor", message: "Not a cursor of this list" }];
  expect(Problem.parse(await problem(new AppError("invalid_input", { fields })).json()).fields).toEqual(fields);
});
