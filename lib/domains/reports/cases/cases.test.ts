import { expect, test } from "vitest";
import { SPAM, orderly as setup } from "@/tests/support/order";

test("the list shows no word of anybody; opening a case shows all, and is written down", async () => {
  const { reports, list, read, acts, reader, post } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  const page = await list();
  expect(page.items).toMatchObject([
    { target: "post", state: "open", reports: 1, reasons: [{ reason: "spam", count: 1 }], author: { name: "지우" } },
  ]);
  for (const word of ["바다", "광고", "하늘"]) expect(JSON.stringify(page)).not.toContain(word);
  expect(await acts()).toEqual([]);
  expect(await read()).toMatchObject({ snapshots: [{ title: "바다" }], said: [{ reporter: { name: "하늘" } }] });
  expect(await acts()).toEqual(["report.read"]);
});

test("nobody but an admin reads a case, and who is none any more reads nothing", async () => {
  const { reports, cases, prisma, one, by, admin, author, reader, post, acts } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  const { id, lastAt } = await one();
  const stranger = { ...by, id: author.id };
  await expect(cases.read(stranger, id, "ko")).rejects.toMatchObject({ code: "not_found" });
  await prisma.member.update({ where: { id: admin.id }, data: { role: "member" } });
  await expect(cases.read(by, id, "ko")).rejects.toMatchObject({ code: "not_found" });
  await expect(cases.settle(by, id, { state: "closed", note: "", seen: lastAt })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await acts()).toEqual([]);
});

test("cases are filtered and searched, and come page by page", async () => {
  const { reports, cases, list, reader, author, post, comment, member } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  await reports.comment(reader.id, comment.id, { reason: "abuse", note: "" });
  await reports.member((await member("나무")).id, author.id, { reason: "other", note: "" });
  const targets = async (query: object) =>
    (await cases.list({ limit: 50, state: "all", ...query })).items.map(({ target }) => target);
  expect(await targets({})).toEqual(["member", "comment", "post"]);
  expect(await targets({ target: "comment" })).toEqual(["comment"]);
  expect(await targets({ reason: "spam" })).toEqual(["post"]);
  expect(await targets({ q: "나무" })).toEqual(["member"]);
  expect(await targets({ q: "지우" })).toHaveLength(3);
  expect(await targets({ q: "광고" })).toEqual([]);
  expect(await targets({ state: "closed" })).toEqual([]);
  const all = (await list()).items.map(({ id }) => id);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.list({ limit: 1, state: "all", q: "지우", ...(cursor && { cursor }) });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(seen).toEqual(all);
});

test("who reported hears once that it was looked at, and nothing of what became of it", async () => {
  const { reports, cases, one, news, notifications, acts, by, reader, post, author } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  const { id, lastAt: seen } = await one();
  expect(await cases.countOpen()).toEqual({ open: 1 });
  await cases.settle(by, id, { state: "dismissed", note: "괜찮아 보임", seen });
  expect(await cases.countOpen()).toEqual({ open: 0 });
  await cases.settle(by, id, { state: "open", note: "", seen });
  await cases.settle(by, id, { state: "closed", note: "", seen });
  await cases.settle(by, id, { state: "closed", note: "", seen });
  expect(await news(reader)).toEqual(["looked"]);
  expect(await news(author)).toEqual([]);
  const [told] = (await notifications.list(reader.id, { limit: 50 })).items;
  expect(told).toMatchObject({ post: null, comment: null, hiding: null, actors: [] });
  expect(await acts()).toEqual(["report.dismiss", "report.reopen", "report.close"]);
});

test("a case in which something was said since the admin looked does not end unread", async () => {
  const { reports, cases, hidings, hide, one, member, by, reader, author, post } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  const { id } = await one();
  const end = (seen: string) => cases.settle(by, id, { state: "closed", note: "", seen });
  const unread = async (say: () => Promise<unknown>) => {
    const { lastAt } = await one();
    await say();
    await expect(end(lastAt)).rejects.toMatchObject({ code: "case_changed" });
  };
  await unread(async () => reports.post((await member()).id, post.id, SPAM));
  await unread(() => reports.post(reader.id, post.id, { reason: "abuse", note: "다시" }));
  await hide("post", post.id);
  const [mine] = (await hidings.list(author.id, { limit: 1 })).items;
  await unread(() => hidings.answer(author.id, mine?.id ?? "", { answer: "아니에요" }));
  await end((await one()).lastAt);
});

test("what is reported after its case has ended is another case, and the first can't be taken up beside it", async () => {
  const { reports, cases, one, list, read, by, reader, post } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  const first = await one();
  await cases.settle(by, first.id, { state: "dismissed", note: "", seen: first.lastAt });
  await reports.post(reader.id, post.id, SPAM);
  expect((await list()).items.map(({ state }) => state)).toEqual(["open", "dismissed"]);
  expect((await read()).others).toMatchObject([{ id: first.id, state: "dismissed" }]);
  const again = cases.settle(by, first.id, { state: "open", note: "", seen: first.lastAt });
  await expect(again).rejects.toMatchObject({ code: "case_changed" });
});
