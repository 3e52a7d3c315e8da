import { expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { imageNames } from "@/lib/domains/pictures/bytes/image-names";
import { sweepImages } from "@/lib/domains/pictures/bytes/sweep-images";
import { changeRead } from "@/tests/support/change-read";
import { bytesOf, listNames } from "@/tests/support/images";
import { BYTES, SPAM, orderly as setup } from "@/tests/support/order";
import { tidyCases } from "./cases/tidy-cases";

test("what was reported is kept as it was, whatever its author makes of it", async () => {
  const site = await setup();
  const { reports, posts, pictures, read, member, reader, author, post } = site;
  await reports.post(reader.id, post.id, SPAM);
  await changeRead(site, author.id, post.id, { title: "산", body: "아무 일도 없었다" });
  await pictures.cancelOrRemove(author.id, post.picture.id, "ko");
  await reports.post((await member()).id, post.id, { reason: "abuse", note: "" });
  const { snapshots, said, now } = await read();
  expect(snapshots).toMatchObject([
    { title: "산", body: "아무 일도 없었다", picture: null },
    { title: "바다", body: "바다에 갔다", picture: { alt: "바다 그림" } },
  ]);
  expect(said.map(({ snapshotId }) => snapshotId)).toEqual(snapshots.map(({ id }) => id));
  expect(now).toMatchObject({ title: "산", isSame: true });
  await posts.remove(author.id, post.id);
  expect(await read()).toMatchObject({ now: null, snapshots: [{ title: "산" }, { title: "바다" }] });
});

test("the same seen by two is kept once", async () => {
  const { reports, read, member, post, comment, author } = await setup();
  for (const who of [await member(), await member()]) {
    await reports.post(who.id, post.id, SPAM);
    await reports.comment(who.id, comment.id, SPAM);
    await reports.member(who.id, author.id, SPAM);
  }
  expect((await read()).snapshots).toHaveLength(1);
});

test("the tags belong to what was seen, and so does whether its picture was drawn yet", async () => {
  const site = await setup();
  const { reports, prisma, read, member, reader, author, post } = site;
  const report = async (who: { id: string }) => reports.post(who.id, post.id, SPAM);
  await prisma.picture.update({ where: { id: post.picture.id }, data: { status: "drawing" } });
  await report(reader);
  await prisma.picture.update({ where: { id: post.picture.id }, data: { status: "done" } });
  await report(await member());
  expect((await read()).snapshots.map(({ picture }) => picture?.alt ?? null)).toEqual(["바다 그림", null]);
  expect((await read()).now?.isSame).toBe(true);
  await changeRead(site, author.id, post.id, { tags: ["바보"] });
  expect((await read()).now).toMatchObject({ isSame: false, tags: ["바보"] });
  await report(await member());
  await changeRead(site, author.id, post.id, { tags: ["바다"] });
  const { snapshots, now } = await read();
  expect(snapshots.map(({ tags }) => tags)).toEqual([["바보"], [], []]);
  expect(now).toMatchObject({ isSame: false, tags: ["바다"] });
});

test("the picture that was reported is there although it was removed, until its snapshot goes", async () => {
  const { reports, pictures, cases, prisma, images, store, one, read, by, author, reader, post, errors } =
    await setup();
  await reports.post(reader.id, post.id, SPAM);
  await pictures.cancelOrRemove(author.id, post.picture.id, "ko");
  const names = imageNames(post.picture.key ?? "");
  const sweep = () => sweepImages({ prisma, store, olderThanMs: -1, dryRun: false, onMissing: () => {} });
  images.wakeCleaner();
  await sweep();
  const [{ id: snapshotId = "" } = {}] = (await read()).snapshots;
  const { id, lastAt: seen } = await one();
  expect(await bytesOf(cases.picture(by, id, snapshotId))).toEqual(BYTES);
  expect(await listNames(store)).toEqual(names);
  expect(await images.find(post.picture.key ?? "", 480, author.id)).toBeNull();
  await cases.settle(by, id, { state: "closed", note: "", seen });
  await tidyCases(prisma, Date.now() + 179 * 86_400_000);
  expect((await read()).snapshots).toHaveLength(1);
  await tidyCases(prisma, Date.now() + 181 * 86_400_000);
  expect(await read()).toMatchObject({ snapshots: [], said: [{ note: "", reason: "spam" }], state: "closed" });
  await expect(cases.picture(by, id, snapshotId)).rejects.toMatchObject({ code: "picture_not_found" });
  images.wakeCleaner();
  await expect.poll(() => listNames(store)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a snapshot that goes leaves a picture that is still in use", async () => {
  const { reports, prisma, images, reader, post } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  await prisma.reportSnapshot.deleteMany();
  expect(await prisma.imageRemoval.count()).toBe(0);
  expect(await images.find(post.picture.key ?? "", 480, null)).not.toBeNull();
});

test("an erased account takes along what was kept of it; what was said about it stays", async () => {
  const { reports, accounts, prisma, images, store, read, author, reader, post } = await setup();
  const passwordHash = await hashPassword("a long enough one");
  await prisma.member.update({ where: { id: author.id }, data: { passwordHash } });
  await reports.post(reader.id, post.id, SPAM);
  await accounts.erase(author.id, "a long enough one");
  expect(await read()).toMatchObject({ author: null, snapshots: [], now: null, said: [{ note: SPAM.note }] });
  images.wakeCleaner();
  await expect.poll(() => listNames(store)).toEqual([]);
});

test("a report that comes while the post is removed keeps the picture, or says that there is none", async () => {
  const { reports, posts, prisma, author, reader, post } = await setup();
  const [reported] = await Promise.allSettled([
    reports.post(reader.id, post.id, SPAM),
    posts.remove(author.id, post.id),
  ]);
  const kept = await prisma.reportSnapshot.findMany();
  if (reported.status === "fulfilled") expect(kept).toMatchObject([{ title: "바다", pictureKey: post.picture.key }]);
  else expect([reported.reason.code, kept]).toEqual(["post_not_found", []]);
});
