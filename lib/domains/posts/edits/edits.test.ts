import { expect, test } from "vitest";
import { asWritten, type OwnPost } from "../post";
import { PUBLIC, publicDay as setup } from "./edits.fixture";

test("what waits goes up whole, is found by its words and tags, and is marked as edited", async () => {
  const { posts, id, published, own, read, save, goUp, author, heard } = await setup();
  await save({ title: "산", body: "산에 갔다", tags: ["등산"] });
  await save({ weather: "rainy" });
  expect((await read()).editedAt).toBeNull();
  heard.length = 0;
  const up = await goUp();
  expect(up).toMatchObject({ title: "산", body: "산에 갔다", tags: ["등산"], weather: "rainy", pending: null });
  expect(up).toMatchObject({ publishedAt: published.publishedAt, editedAt: expect.any(String) });
  expect(up.version).toBeGreaterThan(published.version);
  expect((await posts.feed({ limit: 5, q: "산에" }, "ko")).items).toHaveLength(1);
  expect((await posts.feed({ limit: 5, tag: "등산" }, "ko")).items).toHaveLength(1);
  expect((await posts.feed({ limit: 5, tag: "여행" }, "ko")).items).toEqual([]);
  expect(heard).toContainEqual({ type: "pages.stale", tags: ["feed", `post:${id}`, `author:${author.id}`] });
  expect(await own()).toEqual(up);
});

test("going up twice does it once, and what came in between is not published unseen", async () => {
  const { edits, author, id, own, read, save } = await setup();
  const seen = asWritten(await save({ body: "하나" })).version;
  await save({ body: "하나 둘" });
  const stale = await edits.goUp(author.id, id, { version: seen }, "ko").catch((error: unknown) => error);
  expect(stale).toMatchObject({
    code: "stale_version",
    extra: { members: { current: { pending: { body: "하나 둘", version: seen + 1 } } } },
  });
  expect((await read()).body).toBe("바다에 갔다");
  const goUp = () => edits.goUp(author.id, id, { version: seen + 1 }, "ko");
  const [one, other] = await Promise.all([goUp(), goUp()]);
  expect(one).toEqual(other);
  expect(await own()).toMatchObject({ body: "하나 둘", pending: null });
});

test("of two saves from one version one waits and the other hears of it; both are safe", async () => {
  const { posts, author, id, published, own, read } = await setup();
  const save = (body: string) => posts.save(author.id, id, { version: published.version, body }, "ko");
  const results = await Promise.allSettled([save("왼쪽"), save("오른쪽")]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const waits = (await own()).pending;
  expect(["왼쪽", "오른쪽"]).toContain(waits?.body);
  const refused = results.find((result) => result.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "stale_version", extra: { members: { current: { pending: waits } } } });
  expect((await read()).body).toBe("바다에 갔다");
});

test("what is typed and taken back again waits no more, and the next save goes on from it", async () => {
  const { edits, author, id, own, save } = await setup();
  await save({ title: "바" });
  expect(await edits.waitingAmong(author.id, [id])).toEqual([id]);
  const back = await save({ title: "바다" });
  expect(back.pending).toBeNull();
  expect(await edits.waitingAmong(author.id, [id])).toEqual([]);
  const again = await save({ title: "바다!" });
  expect(again.pending?.version).toBe(back.version + 1);
  expect((await own()).version).toBe(back.version);
});

test("what is thrown away is gone, the post stays as it was read, and what was typed can be saved again", async () => {
  const { edits, author, id, read, save, heard } = await setup();
  const { pending } = await save({ body: "버릴 글" });
  await expect(edits.discard(author.id, id, (pending?.version ?? 0) - 1, "ko")).rejects.toMatchObject({
    code: "stale_version",
  });
  heard.length = 0;
  const left = await edits.discard(author.id, id, pending?.version ?? 0, "ko");
  expect(left).toMatchObject({ body: "바다에 갔다", pending: null, editedAt: null });
  expect(left.version).toBeGreaterThan(pending?.version ?? 0);
  expect(await edits.discard(author.id, id, left.version, "ko")).toEqual(left);
  expect((await read()).body).toBe("바다에 갔다");
  expect(heard).toEqual([]);
  expect((await save({ body: pending?.body })).pending?.body).toBe("버릴 글");
});

test.each(["draft", "private"] as const)("taken back to %s, the post is what waited", async (visibility) => {
  const { posts, publishing, author, stranger, id, own, save } = await setup();
  const { pending } = await save({ title: "산", tags: ["등산"] });
  const back = await publishing.setVisibility(author.id, id, { visibility }, "ko");
  expect(back).toMatchObject({ title: "산", body: "바다에 갔다", tags: ["등산"], pending: null });
  expect(back.version).toBe((pending?.version ?? 0) + 1);
  await expect(posts.get(id, stranger, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  // Nobody reads it: it is saved as it is written.
  const saved = await posts.save(author.id, id, { version: back.version, title: "들" }, "ko");
  expect(saved).toMatchObject({ title: "들", pending: null });
  await publishing.setVisibility(author.id, id, PUBLIC, "ko");
  expect((await posts.feed({ limit: 5, tag: "등산" }, "ko")).items).toMatchObject([{ title: "들" }]);
  expect((await own()).pending).toBeNull();
});

test("nothing empty goes up, and nothing is lost by trying", async () => {
  const { publishing, author, id, own, read, save, goUp } = await setup();
  await save({ title: "", body: " " });
  await expect(goUp()).rejects.toMatchObject({ code: "nothing_to_publish" });
  await expect(publishing.setVisibility(author.id, id, { visibility: "private" }, "ko")).rejects.toMatchObject({
    code: "nothing_to_publish",
  });
  expect(await read()).toMatchObject({ title: "바다", body: "바다에 갔다" });
  expect((await own()).pending).toMatchObject({ title: "", body: " " });
});

test("words that the site asks about are asked about when they go up, and not those that stood there before", async () => {
  const { askedWords, read, save, goUp, author, prisma } = await setup({ title: "바다", body: "이런 바보", tags: [] });
  await prisma.member.update({ where: { id: author.id }, data: { role: "admin" } });
  await askedWords.set({ id: author.id, address: "", requestId: "" }, { isOn: true, words: ["바보", "멍청이"] });
  await save({ body: "이런 바보 같은 나" });
  expect((await goUp()).body).toBe("이런 바보 같은 나");
  await save({ body: "이런 바보, 멍청이" });
  await expect(goUp()).rejects.toMatchObject({
    code: "words_asked",
    extra: { members: { found: [{ word: "멍청이" }] } },
  });
  expect((await read()).body).toBe("이런 바보 같은 나");
  expect((await goUp(true)).body).toBe("이런 바보, 멍청이");
});

test("who waits for something to go up is told so in the list of their days, and on the page of the day", async () => {
  const { posts, readerContext, author, id, save } = await setup();
  const mine = async (q?: string): Promise<OwnPost[]> =>
    (await posts.mine(author.id, { limit: 5, state: "all", q }, "ko")).items;
  expect(await mine()).toMatchObject([{ pending: null }]);
  expect((await readerContext(author, [id])).pending).toEqual([]);
  await save({ title: "산" });
  expect(await mine()).toMatchObject([{ title: "바다", pending: { title: "산" } }]);
  expect(await mine("바다")).toMatchObject([{ pending: { title: "산" } }]);
  expect((await readerContext(author, [id])).pending).toEqual([id]);
});

test("an erased post takes what waits along", async () => {
  const { posts, prisma, author, id, save } = await setup();
  await save({ body: "고친 글" });
  await posts.remove(author.id, id);
  expect(await prisma.pendingEdit.count()).toBe(0);
});

test("what a process of an earlier version left waiting beside a draft is the draft, at the next save or publishing", async () => {
  for (const goesOn of ["saved", "published"] as const) {
    const { posts, publishing, prisma, author, id, own, save } = await setup();
    await save({ title: "산", tags: ["등산"] });
    const taken = { visibility: "draft", publishedAt: null, version: { increment: 1 } } as const;
    await prisma.post.update({ where: { id }, data: taken });
    const { version } = asWritten(await own());
    const after =
      goesOn === "saved"
        ? await posts.save(author.id, id, { version, body: "산에 갔다" }, "ko")
        : await publishing.setVisibility(author.id, id, PUBLIC, "ko");
    expect(after, goesOn).toMatchObject({ title: "산", tags: ["등산"], version: version + 1, pending: null });
  }
});
