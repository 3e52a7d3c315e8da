import { afterAll, expect, test } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { NewPicture } from "@/lib/domains/pictures/inputs";
import { UNFINISHED_MAX } from "@/lib/domains/pictures/pictures";
import { retried } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { deferred } from "@/tests/support/deferred";
import { testSite } from "@/tests/support/site";

// Only Postgres has two connections: there, and only there, two requests are really at work on the same rows.
afterAll(stopDatabases);

const PASSWORD = "long enough 1";
const INPUT: NewPicture = { style: "crayon", panels: 1 };
/** One for each of those who run at once: they meet in the tables, not in the queue before them. */
const CONNECTIONS = 25;
const NONE = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";

async function setup(kind: (typeof DATABASES)[number] = "postgres") {
  const site = await testSite(await freshDatabase(kind, CONNECTIONS));
  const { prisma, posts } = site;
  const passwordHash = await hashPassword(PASSWORD);

  async function member(): Promise<Identity> {
    const made = await site.member();
    await prisma.member.update({ where: { id: made.id }, data: { passwordHash } });
    return made;
  }

  const write = async (author: Identity) => (await posts.create(author, { body: "바다에 갔다" }, "ko")).id;

  /** A picture at rest, without the painting. */
  async function drawn(owner: Identity, postId: string): Promise<string> {
    const data = { ownerId: owner.id, postId, text: "", style: "crayon", seed: 1, status: "done" as const };
    return (await prisma.picture.create({ data })).id;
  }
  return { ...site, member, write, drawn };
}

/** What each of several that run at once comes to: "ok", or the code that its caller hears. @throws what nobody expects */
async function outcomes(under: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(under);
  return settled.map((one) => {
    if (one.status === "fulfilled") return "ok";
    if (one.reason instanceof AppError) return one.reason.code;
    throw one.reason;
  });
}

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

test("twenty draws at once, of one diary or of many, leave no more pictures waiting than are allowed", async () => {
  const { pictures, prisma, member, write } = await setup();
  for (const diaries of [1, 20]) {
    const owner = await member();
    const ids = await Promise.all(times(diaries, () => write(owner)));
    const draws = times(20, (n) => pictures.draw(owner.id, ids[n % diaries] ?? "", INPUT, "ko"));
    const heard = await outcomes(draws);
    expect(heard.filter((one) => one === "ok")).toHaveLength(UNFINISHED_MAX);
    expect(heard.filter((one) => one === "too_many_pictures")).toHaveLength(20 - UNFINISHED_MAX);
    expect(await prisma.picture.count({ where: { ownerId: owner.id } })).toBe(UNFINISHED_MAX);
  }
});

test("the editor opened in eight tabs at once makes one draft", async () => {
  const { posts, member } = await setup();
  const me = await member();
  const drafts = await Promise.all(times(8, () => posts.openDraft(me, "ko")));
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
});

test("of eight removals of one picture one is it, and the others find none", async () => {
  const { pictures, member, write, drawn } = await setup();
  const owner = await member();
  const post = await write(owner);
  for (let round = 0; round < 4; round++) {
    const id = await drawn(owner, post);
    const options = { unlessCover: round % 2 === 0 };
    const heard = await outcomes(times(8, () => pictures.cancelOrRemove(owner.id, id, "ko", options)));
    expect(heard.sort()).toEqual(["ok", ...Array<string>(7).fill("picture_not_found")]);
  }
});

test("a picture that becomes the cover while it is removed is gone in the end, and nobody hears of a fault", async () => {
  const { pictures, posts, publishing, prisma, member, write, drawn } = await setup();
  const owner = await member();
  for (let round = 0; round < 8; round++) {
    const post = await write(owner);
    const ids = await Promise.all(times(3, () => drawn(owner, post)));
    await publishing.setCover(owner.id, post, ids[0] ?? null, "ko");
    const heard = await outcomes([
      ...ids.map((id) => publishing.setCover(owner.id, post, id, "ko")),
      ...ids.map((id) => pictures.cancelOrRemove(owner.id, id, "ko")),
    ]);
    expect(heard.slice(3)).toEqual(["ok", "ok", "ok"]);
    for (const one of heard) expect(["ok", "picture_not_found"]).toContain(one);
    expect(await prisma.picture.count({ where: { postId: post } })).toBe(0);
    expect((await posts.get(post, owner, "ko")).cover).toBeNull();
  }
});

test("a diary that is removed meets its pictures, its cover, its readers and a new drawing without a fault", async () => {
  const { pictures, posts, publishing, likes, prisma, member, write, drawn } = await setup();
  const [owner, reader] = [await member(), await member()];
  for (let round = 0; round < 8; round++) {
    const post = await write(owner);
    const ids = await Promise.all(times(3, () => drawn(owner, post)));
    await publishing.setVisibility(owner.id, post, { visibility: "public" }, "ko");
    const heard = await outcomes([
      ...ids.map((id) => pictures.cancelOrRemove(owner.id, id, "ko")),
      ...ids.map((id) => publishing.setCover(owner.id, post, id, "ko")),
      posts.remove(owner.id, post),
      posts.remove(owner.id, post),
      likes.like(reader.id, post),
      publishing.setVisibility(owner.id, post, { visibility: "private" }, "ko"),
      publishing.setVisibility(owner.id, post, { visibility: "private" }, "ko"),
      pictures.draw(owner.id, post, INPUT, "ko"),
    ]);
    for (const one of heard) expect(["ok", "picture_not_found", "post_not_found"]).toContain(one);
    expect(heard.slice(6, 8).sort()).toEqual(["ok", "post_not_found"]);
    expect(await prisma.picture.count({ where: { postId: post } })).toBe(0);
  }
});

test("whoever writes while the account is erased hears that they are not signed in, or that it is gone", async () => {
  const { accounts, sessions, pictures, posts, publishing, likes, prisma, member, write, drawn, queue } = await setup();
  const other = await member();
  const theirs = await write(other);
  await publishing.setVisibility(other.id, theirs, { visibility: "public" }, "ko");
  for (let round = 0; round < 5; round++) {
    const me = await member();
    const post = await write(me);
    const id = await drawn(me, post);
    let erased = false;
    const erasures = times(2, () => accounts.erase(me.id, PASSWORD));
    void Promise.allSettled(erasures).then(() => {
      erased = true;
    });
    const told: string[] = [];
    // Over and over, from before the password is checked until there is no account any more.
    const writers = [
      () => posts.create(me, { body: "" }, "ko"),
      () => posts.openDraft(me, "ko"),
      () => posts.save(me.id, post, { version: 1, body: "산에 갔다" }, "ko"),
      () => pictures.draw(me.id, post, INPUT, "ko"),
      () => publishing.setCover(me.id, post, id, "ko"),
      () => likes.like(me.id, theirs).then(() => likes.unlike(me.id, theirs)),
      () => likes.like(other.id, theirs).then(() => likes.unlike(other.id, theirs)),
      () => accounts.update(me, { name: "이름" }),
      () => sessions.create(me.id, { userAgent: "" }),
      () => queue.claim("worker", ["crayon"]),
    ].map(async (write) => {
      while (!erased) told.push(...(await outcomes([write()])));
    });
    const heard = await outcomes(erasures);
    await Promise.all(writers);
    expect(heard.sort()).toEqual(["not_signed_in", "ok"]);
    const usual = ["ok", "stale_version", "too_many_pictures"];
    for (const one of new Set(told))
      expect([...usual, "not_signed_in", "post_not_found", "picture_not_found"]).toContain(one);
    const [memberId, ownerId, authorId] = [me.id, me.id, me.id];
    const left = [
      prisma.member.count({ where: { id: memberId } }),
      prisma.post.count({ where: { authorId } }),
      prisma.picture.count({ where: { ownerId } }),
      prisma.session.count({ where: { memberId } }),
      prisma.like.count({ where: { memberId } }),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0]);
  }
});

test.each(DATABASES)("an account that is gone can't write, draw, like, change or sign in, on %s", async (kind) => {
  const { accounts, sessions, pictures, posts, publishing, likes, member, write } = await setup(kind);
  const other = await member();
  const theirs = await write(other);
  await publishing.setVisibility(other.id, theirs, { visibility: "public" }, "ko");
  const me = await member();
  await accounts.erase(me.id, PASSWORD);
  const heard = await outcomes([
    posts.create(me, {}, "ko"),
    posts.openDraft(me, "ko"),
    likes.like(me.id, theirs),
    accounts.update(me, { name: "이름" }),
    accounts.update(me, { password: "a new one 123", currentPassword: PASSWORD }),
    accounts.setLooks(me.id, {}),
    accounts.erase(me.id, PASSWORD),
    pictures.draw(me.id, NONE, INPUT, "ko"),
    posts.save(me.id, NONE, { version: 1, body: "" }, "ko"),
    posts.remove(me.id, NONE),
    publishing.setCover(me.id, NONE, null, "ko"),
  ]);
  expect(heard).toEqual([...Array(8).fill("not_signed_in"), ...Array(3).fill("post_not_found")]);
  expect(await sessions.find(await sessions.create(me.id, { userAgent: "" }))).toBeNull();
});

test("of two transactions that wait for each other the one that is ended runs again", async () => {
  const { prisma, member } = await setup();
  const [one, other] = [(await member()).id, (await member()).id];
  const rename = (tx: Pick<typeof prisma, "member">, id: string) =>
    tx.member.update({ where: { id }, data: { name: "이름" } });
  let runs = 0;
  let halfway = 0;
  const both = deferred();
  const inOrder = (first: string, second: string) =>
    retried(() =>
      prisma.$transaction(async (tx) => {
        runs += 1;
        await rename(tx, first);
        halfway += 1;
        if (halfway === 2) both.resolve();
        await both.promise;
        await rename(tx, second);
      }),
    );
  expect(await outcomes([inOrder(one, other), inOrder(other, one)])).toEqual(["ok", "ok"]);
  expect(runs).toBe(3);
  // A raw query tells of it in another way.
  const raw = prisma.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$`;
  const tries = [raw, Promise.resolve(7)];
  await expect(retried(async () => tries.shift())).resolves.toBe(7);
});
