import { expect, test } from "vitest";
import { fits } from "@/components/editor/autosave/draft";
import { addTags } from "@/components/editor/details/tags";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { changeRead } from "@/tests/support/change-read";
import { testSite } from "@/tests/support/site";
import { NewPost, PostPatch } from "./inputs";
import { createPosts } from "./posts";

async function setup() {
  const site = await testSite();
  const author = await site.member("지우");
  const stranger = await site.member("하늘");
  return { ...site, author, stranger };
}

test("a new draft is about the writer's today and belongs to nobody else", async () => {
  const { posts, author, stranger } = await setup();
  const draft = await posts.create(author, NewPost.parse({ title: "첫 일기" }), "ko");
  expect(draft).toMatchObject({ title: "첫 일기", publishedAt: null, visibility: "draft", version: 1, cover: null });
  expect(draft.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await expect(posts.get(draft.id, stranger, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  await expect(posts.get(draft.id, null, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  expect((await posts.get(draft.id, author, "ko")).id).toBe(draft.id);
});

test("a draft for a diary that goes at that moment says so, and not that its writer is signed out", async () => {
  const { prisma, invitations, author, stranger } = await setup();
  for (const way of ["create", "openDraft"] as const) {
    const { id } = await invitations.invite(author.id, { name: "둘", rule: "open", memberId: stranger.id });
    await invitations.accept(stranger.id, id);
    // The look finds it open; then it is gone.
    const findFirst: PrismaClient["diary"]["findFirst"] = (async (query: Prisma.DiaryFindFirstArgs) => {
      const found = await prisma.diary.findFirst(query);
      await prisma.diary.deleteMany({ where: { id } });
      return found;
    }) as never;
    const diary = new Proxy(prisma.diary, {
      get: (target, name) => (name === "findFirst" ? findFirst : Reflect.get(target, name)),
    });
    const overtaken = new Proxy(prisma, {
      get: (target, name) => (name === "diary" ? diary : Reflect.get(target, name)),
    });
    const images = { forget: async () => {}, wakeCleaner: () => {} };
    const writing = () => {};
    const posts = createPosts({ prisma: overtaken, forgetPages: async () => {}, images, writing });
    const made =
      way === "create" ? posts.create(author, { diaryId: id }, "ko") : posts.openDraft(author, "ko", undefined, id);
    await expect(made, way).rejects.toMatchObject({ code: "diary_not_found" });
  }
});

test("a stranger sees a private post as missing", async () => {
  const { posts, publishing, author, stranger } = await setup();
  const { id } = await posts.create(author, { body: "비밀" }, "ko");
  await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
  await expect(posts.get(id, stranger, "ko")).rejects.toMatchObject({ code: "post_not_found" });
});

test("a stranger can't save, publish, cover or remove another's post", async () => {
  const { posts, publishing, author, stranger } = await setup();
  const { id } = await posts.create(author, { body: "내 글" }, "ko");
  const missing = { code: "post_not_found" };
  await expect(posts.save(stranger.id, id, { version: 1, body: "!" }, "ko")).rejects.toMatchObject(missing);
  await expect(publishing.setVisibility(stranger.id, id, { visibility: "public" }, "ko")).rejects.toMatchObject(
    missing,
  );
  await expect(publishing.setCover(stranger.id, id, null, "ko")).rejects.toMatchObject(missing);
  await expect(posts.remove(stranger.id, id)).rejects.toMatchObject(missing);
  expect((await posts.get(id, author, "ko")).body).toBe("내 글");
});

test("a save from an old version changes nothing and answers with the post as it is", async () => {
  const { posts, author } = await setup();
  const draft = await posts.create(author, { body: "하나" }, "ko");
  const saved = await posts.save(author.id, draft.id, { version: 1, body: "둘" }, "ko");
  expect(saved).toMatchObject({ version: 2, body: "둘", editedAt: null });
  const stale = await posts
    .save(author.id, draft.id, { version: 1, body: "셋" }, "ko")
    .catch((error: unknown) => error);
  expect(stale).toBeInstanceOf(AppError);
  expect(stale).toMatchObject({ code: "stale_version", extra: { members: { current: { body: "둘", version: 2 } } } });
  expect((await posts.get(draft.id, author, "ko")).body).toBe("둘");
});

test("of two saves at the same moment one wins and the other hears of it", async () => {
  const { posts, author } = await setup();
  const { id } = await posts.create(author, {}, "ko");
  const results = await Promise.allSettled(
    ["왼쪽", "오른쪽"].map((body) => posts.save(author.id, id, { version: 1, body }, "ko")),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a change after publishing is marked as edited", async () => {
  const site = await setup();
  const { posts, publishing, author } = site;
  for (const visibility of ["public", "private"] as const) {
    const { id } = await posts.create(author, { body: "글" }, "ko");
    await publishing.setVisibility(author.id, id, { visibility }, "ko");
    expect((await changeRead(site, author.id, id, { title: "제목" })).editedAt, visibility).not.toBeNull();
  }
});

test("opening the editor twice gives the same empty draft of today, a written or an old one is left alone", async () => {
  const { posts, author, stranger } = await setup();
  const written = await posts.create(author, { body: "오늘은" }, "ko");
  const old = await posts.create(author, { day: "2026-01-01" }, "ko");
  const theirs = await posts.openDraft(stranger, "ko");
  const empty = await posts.openDraft(author, "ko");
  expect([written.id, old.id, theirs.id]).not.toContain(empty.id);
  expect(empty).toMatchObject({ body: "", day: today(author.timeZone), publishedAt: null });
  expect((await posts.openDraft(author, "ko")).id).toBe(empty.id);
});

test("my posts come newest first, page by page, by state", async () => {
  const { posts, publishing, author, stranger } = await setup();
  for (const body of ["1", "2", "3"]) await posts.create(author, { body }, "ko");
  await posts.create(stranger, { body: "남의 글" }, "ko");
  const first = await posts.mine(author.id, { limit: 2, state: "all" }, "ko");
  expect(first.items.map(({ body }) => body)).toEqual(["3", "2"]);
  const rest = await posts.mine(author.id, { limit: 2, state: "all", cursor: first.next ?? "" }, "ko");
  expect(rest).toMatchObject({ items: [{ body: "1" }], next: null });
  await publishing.setVisibility(author.id, first.items[0]?.id ?? "", { visibility: "public" }, "ko");
  expect((await posts.mine(author.id, { limit: 9, state: "draft" }, "ko")).items).toHaveLength(2);
  expect((await posts.mine(author.id, { limit: 9, state: "public" }, "ko")).items).toHaveLength(1);
});

test("what people type survives: emoji, right-to-left, markup, 20,000 characters; U+0000 is dropped", async () => {
  const { posts, author } = await setup();
  for (const body of [
    "🏖️👨‍👩‍👧",
    "שלום ‮",
    '<script>alert(1)</script>\'; DROP TABLE "Post"',
    "가".repeat(20_000),
    "\\u0041",
  ]) {
    const { id } = await posts.create(author, NewPost.parse({ body }), "ko");
    expect((await posts.get(id, author, "ko")).body).toBe(body);
  }
  expect(NewPost.parse({ body: "a\0b" }).body).toBe("ab");
});

test("a title and a tag keep joiners and lose what nobody sees", () => {
  const flag = "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}";
  expect(NewPost.parse({ title: ` ${flag}\u202E 바다\u3164`, tags: ["👨‍👩‍👧", "می‌خواهم"] })).toEqual({
    title: `${flag} 바다`,
    tags: ["👨‍👩‍👧", "می‌خواهم"],
  });
  for (const tag of ["\u3164", "#", "＃", "\u0301"]) expect(NewPost.safeParse({ tags: [tag] }).success).toBe(false);
});

test("the editor sends what the server takes, and keeps what it refuses", () => {
  const family = "👨‍👩‍👧‍👦";
  const fields = { title: "", body: "", day: "2026-11-21", mood: null, weather: null, tags: [] };
  const titles = ["x", "🏖️", "👍", family, "é".normalize("NFD"), "한".normalize("NFD"), "\u0301", "क्षि"];
  for (const one of titles) {
    for (const title of [61, 120, 121, 400].map((count) => one.repeat(count))) {
      expect(fits("title", { ...fields, title }), title).toBe(NewPost.safeParse({ title }).success);
    }
  }
  for (const one of ["x", "👍", family, "한".normalize("NFD"), "\r\n", "\u0301"]) {
    for (const body of [5_000, 10_000, 20_000, 20_001].map((count) => one.repeat(count))) {
      expect(fits("body", { ...fields, body })).toBe(NewPost.safeParse({ body }).success);
    }
  }
  expect(fits("title", { ...fields, title: family.repeat(61) })).toBe(true);
  expect(addTags([], family.repeat(30)).added).toHaveLength(1);
  expect(addTags([], family.repeat(31)).problem).toBe("too_long");
});

test("input that does not fit is refused field by field", () => {
  const wrong = PostPatch.safeParse({
    version: 0,
    title: "x".repeat(121),
    day: "2026-02-30",
    tags: ["", "ok"],
    mood: "meh",
  });
  expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["version", "title", "day", "tags.0", "mood"]),
  );
  expect(NewPost.parse({ tags: ["#여행", " 여행 ", "일상"] }).tags).toEqual(["여행", "일상"]);
});
