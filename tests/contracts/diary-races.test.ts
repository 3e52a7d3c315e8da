import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { createFarewells } from "@/lib/domains/diaries/farewell";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

// Only Postgres has two connections: two requests are really at work on the same rows.
afterAll(stopDatabases);

const PASSWORD = "long enough 1";
const TIMES = 6;

async function setup() {
  const site = await testSite(await freshDatabase("postgres", 12));
  const { prisma, invitations } = site;
  const passwordHash = await hashPassword(PASSWORD);
  const two = async () => {
    const people = [await site.member("지우"), await site.member("하늘")] as const;
    await prisma.member.updateMany({ data: { passwordHash, emailVerifiedAt: new Date() } });
    return people;
  };
  /** Two, and a diary that waits for the second. */
  const asked = async (rule: "open" | "together" = "open") => {
    const [a, b] = await two();
    const { id } = await invitations.invite(a.id, { name: "둘", rule, memberId: b.id });
    return { a, b, id };
  };
  const opened = async (rule: "open" | "together" = "open") => {
    const pair = await asked(rule);
    await invitations.accept(pair.b.id, pair.id);
    return pair;
  };
  const diary = (id: string) =>
    prisma.diary.findUnique({ where: { id }, include: { members: true, invitation: true } });
  return { ...site, two, asked, opened, diary };
}

/** What each of several that run at once comes to: "ok", or the code that its caller hears. @throws what nobody expects */
async function outcomes(...under: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(under);
  return settled.map((one) => {
    if (one.status === "fulfilled") return "ok";
    if (one.reason instanceof AppError) return one.reason.code;
    throw one.reason;
  });
}

// webrenew/memories#399 and different-ai/openwork#3292: an accepted invitation was withdrawn, or the other way round.
test("of accepting and withdrawing at once one comes first, and the diary says which", async () => {
  const { invitations, asked, diary } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, b, id } = await asked();
    const heard = await outcomes(invitations.accept(b.id, id), invitations.withdraw(a.id, id));
    const after = await diary(id);
    if (heard[0] === "ok") {
      expect(heard[1]).toBe("diary_in_use");
      expect(after).toMatchObject({ state: "open", members: [{}, {}], invitation: { state: "accepted" } });
    } else {
      expect(heard).toEqual(["diary_not_found", "ok"]);
      expect(after).toMatchObject({ state: "invited", members: [{}], invitation: { state: "withdrawn" } });
    }
  }
});

// pretalx/pretalx#2392: one invitation was accepted several times at once.
test("an invitation is taken up once, however often it is accepted or declined at once", async () => {
  const { invitations, asked, diary, notifications } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, b, id } = await asked();
    const accept = () => invitations.accept(b.id, id);
    const heard = await outcomes(accept(), accept(), accept());
    expect(heard.sort()).toEqual(["diary_not_found", "diary_not_found", "ok"]);
    expect((await diary(id))?.members).toHaveLength(2);
    expect((await notifications.list(a.id, { limit: 50 })).items).toHaveLength(1);
    const other = await asked();
    const [accepted, declined] = await outcomes(
      invitations.accept(other.b.id, other.id),
      invitations.decline(other.b.id, other.id),
    );
    expect([accepted, declined].filter((one) => one === "ok")).toHaveLength(1);
    expect((await diary(other.id))?.state).toBe(accepted === "ok" ? "open" : "invited");
  }
});

test("who accepts while the other erases the account comes into nothing, or into a diary that is closed", async () => {
  const { invitations, accounts, asked, diary, errors } = await setup();
  for (let nth = 0; nth < 3; nth++) {
    const { a, b, id } = await asked();
    const [accepted, erased] = await outcomes(invitations.accept(b.id, id), accounts.erase(a.id, PASSWORD));
    expect(erased).toBe("ok");
    const after = await diary(id);
    if (after) expect(after).toMatchObject({ state: "closed", members: [{ memberId: b.id }] });
    // It may have gone between coming in and looking at it.
    else expect(accepted).toBe("diary_not_found");
  }
  expect(errors).toEqual([]);
});

test("both leave at once: it closes once; both ask to erase at once: it is gone", async () => {
  const { farewells, opened, diary, notifications } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, b, id } = await opened();
    await outcomes(farewells.leave(a.id, id, "keep"), farewells.leave(b.id, id, "keep"));
    const after = await diary(id);
    expect(after?.state).toBe("closed");
    const news = await Promise.all([a, b].map((one) => notifications.list(one.id, { limit: 50 })));
    const left = news.flatMap(({ items }) => items.filter((item) => item.diary?.deed === "left"));
    expect(left).toHaveLength(1);
    expect(await outcomes(farewells.leave(a.id, id, "erase"), farewells.leave(b.id, id, "erase"))).toEqual([
      "ok",
      "ok",
    ]);
    expect(await diary(id)).toBeNull();
  }
});

test("both erase their accounts at once: nothing of the diary is left", async () => {
  const { accounts, opened, prisma, posts, publishing } = await setup();
  for (let nth = 0; nth < 3; nth++) {
    const { a, b, id } = await opened();
    const { id: postId } = await posts.create(a, { body: "바다" }, "ko");
    await publishing.setVisibility(a.id, postId, { visibility: "diary", diaryId: id }, "ko");
    expect(await outcomes(accounts.erase(a.id, PASSWORD), accounts.erase(b.id, PASSWORD))).toEqual(["ok", "ok"]);
    expect(await prisma.diary.count()).toBe(0);
    expect(await prisma.post.count()).toBe(0);
  }
});

test("both write at once: the day opens once, and nobody waits for ever", async () => {
  const { posts, publishing, opened, notifications, diaries } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, b, id } = await opened("together");
    const write = async (who: typeof a) => {
      const { id: postId } = await posts.create(who, { body: `${who.name}의 하루` }, "ko");
      return publishing.setVisibility(who.id, postId, { visibility: "diary", diaryId: id }, "ko");
    };
    expect(await outcomes(write(a), write(b))).toEqual(["ok", "ok"]);
    for (const who of [a, b]) {
      expect((await posts.inDiary(who.id, id, { limit: 50 }, "ko")).items).toHaveLength(2);
      expect((await diaries.get(who.id, id)).today).toMatchObject({ wrote: "both", state: "open" });
    }
    const told = await Promise.all([a, b].map((one) => notifications.list(one.id, { limit: 50 })));
    const deeds = told.flatMap(({ items }) => items.map(({ kind, diary }) => diary?.deed ?? kind));
    expect(deeds.sort()).toEqual(["accepted", "opened", "page"]);
  }
});

test("who puts an entry in while the other leaves is in it before, or not at all", async () => {
  const { posts, publishing, farewells, opened, prisma } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, b, id } = await opened();
    const { id: postId } = await posts.create(a, { body: "바다" }, "ko");
    const put = publishing.setVisibility(a.id, postId, { visibility: "diary", diaryId: id }, "ko");
    const [written, left] = await outcomes(put, farewells.leave(b.id, id, "keep"));
    expect(left).toBe("ok");
    const { visibility } = await prisma.post.findUniqueOrThrow({ where: { id: postId } });
    expect([written, visibility]).toEqual(written === "ok" ? ["ok", "diary"] : ["diary_not_open", "draft"]);
  }
});

/** A client before whose first locking statement in a transaction something else happens. */
function interrupted(prisma: PrismaClient, between: () => Promise<unknown>): PrismaClient {
  let isOver = false;
  const around = (tx: Prisma.TransactionClient) =>
    new Proxy(tx, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (name !== "$queryRaw") return value;
        return async (...query: Parameters<typeof tx.$queryRaw>) => {
          if (!isOver) {
            isOver = true;
            await between();
          }
          return target.$queryRaw(...query);
        };
      },
    });
  return new Proxy(prisma, {
    get(target, name) {
      if (name !== "$transaction") return Reflect.get(target, name);
      return (work: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
        target.$transaction((tx) => work(around(tx)));
    },
  });
}

test("who comes in and writes while the other leaves is asked before all of it is erased", async () => {
  const { invitations, posts, publishing, asked, diary, prisma } = await setup();
  const { a, b, id } = await asked();
  const comesIn = async () => {
    await invitations.accept(b.id, id);
    const { id: postId } = await posts.create(b, { body: "나의 첫 글" }, "ko");
    await publishing.setVisibility(b.id, postId, { visibility: "diary", diaryId: id }, "ko");
  };
  const farewells = createFarewells({
    prisma: interrupted(prisma, comesIn),
    events: { publish: async () => {}, subscribe: () => () => {}, close: async () => {} },
    movePictures: async () => {},
    images: { forget: async () => {}, wakeCleaner: () => {} },
  });
  expect(await farewells.leave(a.id, id, "erase")).toMatchObject({ state: "closed", eraseAskedBy: "me" });
  expect(await diary(id)).toMatchObject({ members: [{}, {}] });
  expect(await prisma.post.count({ where: { authorId: b.id } })).toBe(1);
});

test("who takes both pages of a day back at once keeps no turn, and one put in meanwhile has one", async () => {
  const { posts, publishing, opened, prisma } = await setup();
  for (let nth = 0; nth < TIMES; nth++) {
    const { a, id } = await opened("together");
    const create = async () => (await posts.create(a, { body: "바다" }, "ko")).id;
    const put = (postId: string) => publishing.setVisibility(a.id, postId, { visibility: "diary", diaryId: id }, "ko");
    const turn = async () => (await prisma.diaryDay.findFirstOrThrow({ where: { diaryId: id } })).firstAt;
    const [one, two, three] = [await create(), await create(), await create()];
    await put(one);
    await put(two);
    await outcomes(posts.remove(a.id, one), posts.remove(a.id, two));
    expect(await turn()).toBeNull();
    await put(three);
    const four = await create();
    expect(await outcomes(posts.remove(a.id, three), put(four))).toEqual(["ok", "ok"]);
    expect(await turn()).not.toBeNull();
  }
});

// onetimesecret/onetimesecret#3856, danielBingham/communities#545: inviting told whether an address has an account.
test("inviting an address that has an account runs the same statements as one that has none", async () => {
  const { invitations, two, prisma } = await setup();
  const [a, b] = await two();
  const { email } = await prisma.member.findUniqueOrThrow({ where: { id: b.id } });
  const spy = vi.spyOn(pg.Client.prototype, "query");
  const statements = async (friendEmail: string) => {
    spy.mockClear();
    const { invitation, ...diary } = await invitations.invite(a.id, { name: "둘", rule: "open", friendEmail });
    const ran = spy.mock.calls.map(([query]) => (typeof query === "string" ? query : (query as { text: string }).text));
    const { to } = invitation ?? {};
    return { ran, answer: { ...diary, id: "", createdAt: "", look: invitation?.look }, to };
  };
  await statements("warm@example.com");
  const [known, unknown] = [await statements(email), await statements("nobody@example.com")];
  expect(known.ran.length).toBeGreaterThan(5);
  expect(known.ran).toEqual(unknown.ran);
  expect(known.answer).toEqual(unknown.answer);
  expect([known.to, unknown.to]).toEqual([expect.stringMatching(/^me\*\*\*@/), "no***@example.com"]);
  spy.mockRestore();
});
