import { expect, test } from "vitest";
import { fromDay } from "@/lib/shared/day";
import { testSite } from "@/tests/support/site";

type Written = { tags?: string[]; day?: string; visibility?: "public" | "private" | "draft"; by?: string };

/** Posts are published a minute apart, in the order in which they are written. */
async function setup() {
  const site = await testSite();
  const [author, other] = [await site.member("지우"), await site.member("하늘")];
  let minute = 0;
  const write = async (title: string, { tags = [], day = "2026-11-01", visibility = "public", by }: Written = {}) => {
    const publishedAt = visibility === "draft" ? null : new Date(Date.UTC(2026, 10, 1, 0, minute++));
    const { id } = await site.prisma.post.create({
      data: { authorId: by ?? author.id, title, day: fromDay(day), tags, tagKeys: tags, visibility, publishedAt },
    });
    return id;
  };
  const around = async (id: string) => {
    const { previous, next, more } = await site.posts.around(id, "ko");
    return [previous?.title ?? null, next?.title ?? null, more.map(({ title }) => title)];
  };
  return { ...site, author, other, write, around };
}

test("a post leads to its author's public post before and after it", async () => {
  const { write, around, other } = await setup();
  const first = await write("하나", { day: "2026-11-01" });
  await write("숨긴 글", { visibility: "private", day: "2026-11-02" });
  await write("남의 글", { by: other.id, day: "2026-11-02" });
  await write("초고", { visibility: "draft", day: "2026-11-02" });
  const second = await write("둘", { day: "2026-11-03" });
  const third = await write("셋", { day: "2026-11-04" });
  expect(await around(first)).toEqual([null, "둘", []]);
  expect(await around(second)).toEqual(["하나", "셋", []]);
  expect(await around(third)).toEqual(["둘", null, []]);
});

test("posts published at one moment have an order too", async () => {
  const { write, around, prisma } = await setup();
  const ids = [await write("가"), await write("나"), await write("다")];
  await prisma.post.updateMany({ data: { publishedAt: new Date() } });
  const [a = "", b = "", c = ""] = ids.sort();
  const titles = new Map((await prisma.post.findMany()).map(({ id, title }) => [id, title]));
  expect((await around(b)).slice(0, 2)).toEqual([titles.get(a), titles.get(c)]);
});

test("more is of the same tags first, of those before it first, then of the same day", async () => {
  const { write, around, other } = await setup();
  const by = other.id;
  await write("먼 날, 같은 태그", { by, tags: ["바다"], day: "2026-10-01" });
  await write("같은 날", { by });
  await write("다른 날", { by, day: "2026-10-02" });
  const mine = await write("내 글", { tags: ["여행", "바다"] });
  await write("나중에 쓴 같은 태그", { by, tags: ["여행"], day: "2026-10-03" });
  expect(await around(mine)).toEqual([null, null, ["먼 날, 같은 태그", "나중에 쓴 같은 태그", "같은 날"]]);
});

test("more is three at most, nothing twice, and nothing that is the next or the previous one", async () => {
  const { write, around, other } = await setup();
  const by = other.id;
  const tags = ["바다", "여행"];
  await write("앞", { tags });
  for (const title of ["일", "이", "삼", "사"]) await write(title, { by, tags });
  const mine = await write("내 글", { tags });
  await write("뒤", { tags });
  expect(await around(mine)).toEqual(["앞", "뒤", ["사", "삼", "이"]]);
});

test("nothing private is more, and nothing lies around a post that is not public", async () => {
  const { write, around, other, author } = await setup();
  await write("숨긴 글", { by: other.id, tags: ["바다"], visibility: "private" });
  await write("초고", { by: other.id, tags: ["바다"], visibility: "draft" });
  expect(await around(await write("내 글", { tags: ["바다"] }))).toEqual([null, null, []]);
  const hidden = await write("내 숨긴 글", { tags: ["바다"], visibility: "private", by: author.id });
  expect(await around(hidden)).toEqual([null, null, []]);
});
