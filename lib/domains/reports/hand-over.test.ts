import fc from "fast-check";
import { expect, test } from "vitest";
import { asWritten } from "@/lib/domains/posts/post";
import { AppError } from "@/lib/shared/errors";
import { changeRead } from "@/tests/support/change-read";
import { bytesOf, listNames } from "@/tests/support/images";
import { BYTES, orderly } from "@/tests/support/order";

const ALL = { limit: 50 };
const ABUSE = { reason: "abuse", note: "무서워요", knowingly: true } as const;

/** Two friends and an entry with a picture by one of them, and all that an admin may read. */
async function setup(rule: "open" | "together" = "open") {
  const site = await orderly();
  const { author: writer, reader: friend, prisma, invitations, publishing } = site;
  const { id: diaryId } = await invitations.invite(writer.id, { name: "밤의 일기장", rule, memberId: friend.id });
  await invitations.accept(friend.id, diaryId);
  const put = async (title: string, body: string, who = writer) => {
    const { id } = await site.posts.create(who, { title, body, diaryId }, "ko");
    const picture = await site.draw(who.id, id);
    await publishing.setCover(who.id, id, picture.id, "ko");
    const { version } = await publishing.setVisibility(who.id, id, { visibility: "diary", diaryId }, "ko");
    return { id, picture, version };
  };
  /** Every word in the tables that an admin reads from. */
  const known = async () =>
    JSON.stringify([
      await prisma.reportCase.findMany(),
      await prisma.report.findMany(),
      await prisma.reportSnapshot.findMany(),
      await prisma.hiding.findMany(),
      await prisma.auditEntry.findMany(),
    ]);
  return { ...site, writer, friend, diaryId, put, known };
}

test("the admin gets the copy that was chosen, from whom it is and from whom they have it, and nothing that leads further", async () => {
  const { handOver, cases, prisma, store, images, list, read, one, by, known, put, friend, writer, diaryId } =
    await setup();
  const entry = await put("비밀제목", "비밀본문");
  const chosen = { version: entry.version, words: false, pictureId: entry.picture.id };
  await handOver.entry(friend.id, entry.id, { ...ABUSE, ...chosen });
  const opened = await read();
  expect(opened).toMatchObject({
    target: "handed",
    author: { name: "지우" },
    said: [{ reporter: { name: "하늘" }, note: "무서워요" }],
    snapshots: [{ title: "", body: "", picture: { alt: "바다 그림" } }],
    now: null,
    others: [],
  });
  expect(await bytesOf(cases.picture(by, (await one()).id, opened.snapshots[0]?.id ?? ""))).toEqual(BYTES);
  const ids = [diaryId, entry.id, entry.picture.id, entry.picture.key ?? "?", "밤의", "비밀"];
  for (const word of ids) expect(await known()).not.toContain(word);
  await handOver.entry(friend.id, entry.id, { ...ABUSE, ...chosen, words: true });
  await handOver.entry(friend.id, entry.id, { ...ABUSE, ...chosen, words: true });
  expect((await list()).items).toMatchObject([{ reports: 1 }]);
  expect((await read()).snapshots).toMatchObject([{ title: "비밀제목", body: "비밀본문" }, { title: "" }]);
  for (const word of ids.slice(0, 5)) expect(await known()).not.toContain(word);
  // The copies go with the snapshots, and the entry keeps its own.
  await prisma.reportSnapshot.deleteMany();
  images.wakeCleaner();
  await expect.poll(() => prisma.imageRemoval.count()).toBe(0);
  expect((await listNames(store)).length).toBe(4);
  expect(await images.find(entry.picture.key ?? "", 480, writer.id)).not.toBeNull();
});

test("nobody hands over but the other of the two, only what they read, and as they were shown it", async () => {
  const site = await setup("together");
  const { handOver, member, prisma, put, publishing, writer, friend, admin, post } = site;
  const entry = await put("비밀", "본문");
  const all = { ...ABUSE, version: entry.version, words: true, pictureId: null };
  for (const who of [writer, admin, await member(), friend]) {
    await expect(handOver.entry(who.id, entry.id, all)).rejects.toMatchObject({ code: "post_not_found" });
  }
  await put("답", "답", friend);
  const stale = handOver.entry(friend.id, entry.id, { ...all, version: entry.version - 1 });
  await expect(stale).rejects.toMatchObject({ code: "stale_version" });
  const { version } = await changeRead(site, writer.id, entry.id, { body: "고친 본문" });
  await expect(handOver.entry(friend.id, entry.id, all)).rejects.toMatchObject({ code: "stale_version" });
  const other = { ...all, version, pictureId: post.picture.id };
  await expect(handOver.entry(friend.id, entry.id, other)).rejects.toMatchObject({ code: "stale_version" });
  await publishing.setVisibility(writer.id, entry.id, { visibility: "private" }, "ko");
  await expect(handOver.entry(friend.id, entry.id, all)).rejects.toMatchObject({ code: "post_not_found" });
  expect([await prisma.reportCase.count(), await prisma.reportSnapshot.count()]).toEqual([0, 0]);
});

test("tags go with the words, and not without them", async () => {
  const site = await setup();
  const { handOver, read, put, friend, writer } = site;
  const { id, picture } = await put("비밀", "본문");
  const { version } = await changeRead(site, writer.id, id, { tags: ["바보"] });
  const chosen = { ...ABUSE, version, pictureId: picture.id };
  await handOver.entry(friend.id, id, { ...chosen, words: false });
  await handOver.entry(friend.id, id, { ...chosen, words: true });
  expect((await read()).snapshots).toMatchObject([
    { tags: ["바보"], body: "본문" },
    { tags: [], body: "" },
  ]);
});

test("what the other said under an entry of either is handed over alone, and reported by nobody", async () => {
  const { handOver, reports, comments, publishing, list, read, known, put, member, writer, friend, admin, diaryId } =
    await setup();
  const entry = await put("비밀제목", "비밀본문");
  const theirs = await comments.write(friend.id, entry.id, { body: "친구의 말" });
  const mine = await comments.write(writer.id, entry.id, { body: "내 말" });
  const missing = { code: "comment_not_found" };
  const said = { ...ABUSE, editedAt: null };
  for (const who of [friend, admin, await member()])
    await expect(handOver.comment(who.id, theirs.id, said)).rejects.toMatchObject(missing);
  for (const [who, what] of [
    [writer, theirs],
    [friend, mine],
  ] as const)
    await expect(reports.comment(who.id, what.id, { reason: "abuse", note: "" })).rejects.toMatchObject(missing);
  expect((await list()).items).toEqual([]);
  await handOver.comment(writer.id, theirs.id, said);
  expect(await read()).toMatchObject({
    target: "handed",
    author: { name: "하늘" },
    said: [{ reporter: { name: "지우" }, note: "무서워요" }],
    snapshots: [{ title: "", body: "친구의 말", picture: null }],
    now: null,
    others: [],
  });
  await handOver.comment(friend.id, mine.id, said);
  for (const word of [diaryId, entry.id, theirs.id, mine.id, "비밀"]) expect(await known()).not.toContain(word);
  // A second one of the same friend's joins the case; one that was changed since is not what was shown.
  const more = await comments.write(friend.id, entry.id, { body: "더 나쁜 말" });
  const { editedAt } = await comments.edit(friend.id, more.id, { body: "덜 나쁜 말" });
  await expect(handOver.comment(writer.id, more.id, said)).rejects.toMatchObject({ code: "stale_version" });
  await handOver.comment(writer.id, more.id, { ...said, editedAt });
  const cases = (await list()).items;
  expect(cases.map(({ reports: count }) => count)).toEqual([1, 1]);
  expect((await read()).snapshots.map(({ body }) => body)).toEqual(["덜 나쁜 말", "친구의 말"]);
  await publishing.setVisibility(writer.id, entry.id, { visibility: "private" }, "ko");
  await expect(handOver.comment(writer.id, theirs.id, said)).rejects.toMatchObject(missing);
});

test("who wrote it hears nothing of it", async () => {
  const { handOver, cases, notifications, one, by, put, writer, friend } = await setup();
  const { id, version } = await put("비밀", "본문");
  await handOver.entry(friend.id, id, { ...ABUSE, version, words: true, pictureId: null });
  const { id: caseId, lastAt: seen } = await one();
  await cases.settle(by, caseId, { state: "closed", note: "", seen });
  expect((await notifications.list(writer.id, ALL)).items).toMatchObject([
    { kind: "diary", diary: { deed: "accepted" } },
  ]);
});

test("a store that is away takes no picture over; the words alone go", async () => {
  const { handOver, store, prisma, put, friend } = await setup();
  const { id, version, picture } = await put("비밀", "본문");
  const away = () => Promise.reject(new AppError("unavailable"));
  const { copy } = store;
  store.copy = away;
  const all = { ...ABUSE, version, words: true };
  await expect(handOver.entry(friend.id, id, { ...all, pictureId: picture.id })).rejects.toMatchObject({
    code: "unavailable",
  });
  expect(await prisma.reportCase.count()).toBe(0);
  await handOver.entry(friend.id, id, { ...all, pictureId: null });
  store.copy = copy;
  expect(await prisma.reportSnapshot.findMany()).toMatchObject([{ body: "본문", pictureKey: null }]);
});

type Step = {
  what: "report" | "reportComment" | "reportAnswer" | "hide" | "move" | "save" | "goUp" | "hand";
  to: "public" | "private" | "diary";
};
const step = fc.record<Step>({
  what: fc.constantFrom("report", "reportComment", "reportAnswer", "hide", "move", "save", "goUp", "hand"),
  to: fc.constantFrom("public", "private", "diary"),
});

test("without that no word of an entry is in any table that an admin reads, whatever is tried", async () => {
  const site = await setup();
  const { handOver, reports, moderation, comments, posts, edits, publishing, known, put, by, friend, writer } = site;
  const { diaryId } = site;
  const tried = async (attempt: Promise<unknown>) =>
    attempt.catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  let words = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      words += 1;
      /** What its writer wrote last, and what of it is read. */
      let [written, text] = [`낱말${words}.`, `낱말${words}.`];
      const secret = new Set([text]);
      const entry = await put(text, text);
      const said = await comments.write(writer.id, entry.id, { body: text });
      const answer = `답${words}.`;
      const { id: answerId } = await comments.write(friend.id, entry.id, { body: answer });
      secret.add(answer);
      let circle: Step["to"] = "diary";
      const own = () => edits.get(writer.id, entry.id, "ko");
      for (const [at, { what, to }] of steps.entries()) {
        if (what === "report") await tried(reports.post(friend.id, entry.id, { reason: "abuse", note: "" }));
        if (what === "reportComment") await tried(reports.comment(friend.id, said.id, { reason: "abuse", note: "" }));
        if (what === "reportAnswer") await tried(reports.comment(writer.id, answerId, { reason: "abuse", note: "" }));
        if (what === "hide") {
          const why = { hidden: true, reason: "abuse", note: "" } as const;
          await tried(moderation.moderate(by, { target: "post", id: entry.id }, why));
          await tried(moderation.moderate(by, { target: "comment", id: said.id }, why));
        }
        if (what === "move") {
          const wish = to === "diary" ? { visibility: to, diaryId } : { visibility: to };
          await publishing.setVisibility(writer.id, entry.id, wish, "ko");
          circle = to;
          if (to === "private") text = written;
        }
        if (what === "save") {
          written = `낱말${words}-${at}.`;
          secret.add(written);
          const { version } = asWritten(await own());
          await posts.save(writer.id, entry.id, { version, title: written, body: written }, "ko");
          if (circle === "private") text = written;
        }
        if (what === "goUp") {
          await edits.goUp(writer.id, entry.id, { version: asWritten(await own()).version }, "ko");
          text = written;
        }
        if (what === "hand") {
          const all = { ...ABUSE, version: (await own()).version, words: true, pictureId: null };
          await tried(handOver.entry(friend.id, entry.id, all));
          if (circle === "diary") secret.delete(text);
        }
        // What everyone could read is no secret any more.
        if (circle === "public") secret.delete(text);
        const all = await known();
        for (const word of secret) expect(all).not.toContain(word);
        if (circle === "diary") expect(JSON.stringify((await site.list()).items)).not.toContain(entry.id);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
