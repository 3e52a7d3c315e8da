import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { DOCS_SECTIONS, TESTED_PARTS, type TestedPart } from "@/lib/domains/settings/part";
import type { GpuInstance, GpuSight } from "@/lib/engines/gpu/gpu-instance";
import { noGpuInstance } from "@/lib/engines/gpu/no-gpu-instance";
import { AppError } from "@/lib/shared/errors";
import { embeddedParts, servedSite } from "@/tests/support/served-site";
import { plainPainter } from "@/tests/support/site";
import { partsOf } from "./parts";
import { createSetup } from "./setup";

type Needs = Parameters<typeof createSetup>[0];

async function setup(over: (site: Awaited<ReturnType<typeof servedSite>>) => Partial<Needs> = () => ({})) {
  const site = await servedSite();
  const { id } = await site.member("관리자");
  await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r-1" };
  const parts = createSetup({ ...embeddedParts(site), ...over(site) });
  const test = async (part: TestedPart) => {
    const { outcome, finding, code } = await parts.test(by, part);
    return [outcome, finding, code];
  };
  return { ...site, by, parts, test };
}

test("every part of an embedded site works, and each press is told", async () => {
  const { test, prisma, store } = await setup();
  const found: Record<string, unknown> = {};
  for (const part of TESTED_PARTS) found[part] = (await test(part))[1];
  expect(found).toEqual({
    database: "works",
    clock: "clockTogether",
    search: "searchFinds",
    shared: "alone",
    pictures: "kept",
    painter: "drawn",
    gpu: "noGpu",
    mail: "mailInFolder",
  });
  const told = await prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(told.map(({ act, targetId }) => [act, targetId])).toEqual(TESTED_PARTS.map((part) => ["setup.test", part]));
  // Nothing that was tried stays behind.
  const left: string[] = [];
  for await (const { name } of store.list()) left.push(name);
  expect(left).toEqual([]);
});

test("a picture whose keeping was not answered leaves nothing behind", async () => {
  const { test, store } = await setup(({ store }) => ({
    store: {
      ...store,
      async put(name, bytes) {
        await store.put(name, bytes);
        throw new AppError("unavailable");
      },
    },
  }));
  expect(await test("pictures")).toEqual(["failed", "notKept", "unavailable"]);
  const left: string[] = [];
  for await (const { name } of store.list()) left.push(name);
  expect(left).toEqual([]);
});

test("who is no admin tries nothing, and no mail goes out", async () => {
  const { parts, member, prisma } = await setup();
  const { id } = await member("하늘");
  const trying = parts.test({ id, address: "hash", requestId: "r-2" }, "mail");
  await expect(trying).rejects.toMatchObject({ code: "not_found" });
  expect(await prisma.mail.count()).toBe(0);
});

const away = async () => {
  throw new AppError("unavailable", {
    cause: Object.assign(new Error("http://secret.example"), { code: "ECONNREFUSED" }),
  });
};
const BROKEN: Record<string, [TestedPart, (store: Needs["store"]) => Partial<Needs>, unknown[]]> = {
  "a store that takes nothing": [
    "pictures",
    (store) => ({ store: { ...store, put: away } }),
    ["failed", "notKept", "ECONNREFUSED"],
  ],
  "a store that gives other bytes back": [
    "pictures",
    (store) => ({ store: { ...store, put: (name) => store.put(name, new Uint8Array(3)) } }),
    ["failed", "notTheSame", null],
  ],
  "a store that removes nothing": [
    "pictures",
    (store) => ({ store: { ...store, remove: async () => {} } }),
    ["failed", "notRemoved", null],
  ],
  "a Redis that is away": [
    "shared",
    () => ({ redis: { ping: away, roundTrip: away } }),
    ["failed", "redisAway", "ECONNREFUSED"],
  ],
  "a Redis on which nothing is heard": [
    "shared",
    () => ({ redis: { ping: async () => "PONG", roundTrip: away } }),
    ["failed", "redisDeaf", "ECONNREFUSED"],
  ],
  "a painter that sleeps": [
    "painter",
    () => ({ painter: plainPainter(async () => Promise.reject(new AppError("painter_asleep"))) }),
    ["careful", "painterAsleep", "painter_asleep"],
  ],
  "a painter that fails": [
    "painter",
    () => ({ painter: plainPainter(async () => Promise.reject(new Error("no memory"))) }),
    ["failed", "notDrawn", null],
  ],
};

test.each(Object.entries(BROKEN))("%s is found out", async (_name, [part, over, expected]) => {
  const { test } = await setup(({ store }) => over(store));
  expect(await test(part)).toEqual(expected);
});

const seen = (sight: Partial<GpuSight>): GpuInstance => ({
  ...noGpuInstance(),
  kind: "ec2",
  look: async () => ({ state: "unknown", launchedAt: null, type: null, problem: null, ...sight }),
});

test.each([
  [{ state: "running" }, ["ok", "gpuRuns", null]],
  [{ state: "stopped" }, ["ok", "gpuStopped", null]],
  [{ state: "stopping" }, ["ok", "gpuBetween", null]],
  [{ state: "stopped", problem: "no_capacity" }, ["careful", "gpuNoCapacity", "no_capacity"]],
  [{ state: "gone", problem: "gone" }, ["failed", "gpuGone", "gone"]],
  [{ problem: "no_permission" }, ["failed", "gpuNoPermission", "no_permission"]],
  [{ problem: "wrong_region" }, ["failed", "gpuWrongRegion", "wrong_region"]],
  [{ problem: "no_network" }, ["failed", "gpuNoNetwork", "no_network"]],
] as const)(
  "of a GPU seen as %o an admin is told %o, and it is neither started nor stopped",
  async (sight, expected) => {
    const { test } = await setup(() => ({ hasGpu: true, gpu: seen(sight) }));
    expect(await test("gpu")).toEqual(expected);
  },
);

test("a mail that nobody takes is found out, by what the server said", async () => {
  const { test, prisma } = await setup(({ prisma }) => ({
    mailWritten: () => void prisma.mail.updateMany({ data: { state: "dead", error: "refused:550" } }).then(() => {}),
  }));
  expect(await test("mail")).toEqual(["failed", "mailRefused", "refused:550"]);
  expect(await prisma.mail.count()).toBe(1);
});

test("a part that never answers is given up in its time", async () => {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(time.signal);
  try {
    const { test } = await setup(() => ({ painter: plainPainter(() => new Promise(() => {})) }));
    const found = test("painter");
    await vi.waitFor(() => expect(timeout).toHaveBeenCalled());
    time.abort();
    expect(await found).toEqual(["failed", "tooLong", null]);
  } finally {
    timeout.mockRestore();
  }
});

test("what an admin sees has no value of the environment, and nothing of secret diaries", async () => {
  const { parts, prisma, member, posts } = await setup();
  const me = await member("지우");
  const post = await posts.create(me, { body: "둘만의 이야기" }, "ko");
  const diary = await prisma.diary.create({ data: { name: "둘", rule: "open", state: "open" } });
  const drawn = { ownerId: me.id, postId: post.id, text: "둘만의 이야기", style: "crayon", seed: 1 };
  await prisma.picture.create({ data: drawn });
  expect((await parts.look()).queues.pictures).toMatchObject([{ painter: "crayon", pictures: 1 }]);
  await prisma.post.update({ where: { id: post.id }, data: { diaryId: diary.id } });
  await prisma.mail.create({ data: { to: "a@example.com", kind: "page", locale: "ko" } });
  const seen = await parts.look();
  expect(seen.queues).toMatchObject({ pictures: [], mails: { waiting: 0, dead: 0 } });
  expect(seen).toMatchObject({ migrations: { pending: 0 }, disk: { isFolderWhole: true } });
  expect(JSON.stringify(seen)).not.toContain("둘만의");
});

test("each part says what it is and where the docs tell how to set it", async () => {
  const docs = await readFile("docs/operations.md", "utf8");
  for (const section of DOCS_SECTIONS) expect(docs).toContain(`\n## ${section}\n`);
  const told = { hasRedis: true, hasBucket: true, hasModelServer: true, hasGpu: true, mailer: "smtp" as const };
  const real = partsOf({ ...told, database: "postgres", isSet: () => true });
  expect(real.filter(({ kind }) => kind !== "real").map(({ name }) => name)).toEqual(["vision"]);
});
