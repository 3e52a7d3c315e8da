import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { NewGuardSession } from "./inputs";

const SUMS = { watchedS: 600, badS: { down: 60, near: 30, tilt: 0 }, eyesS: 540, blinks: 90 };
const HOUR_MS = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

async function setup() {
  const site = await testSite();
  const [me, other] = [await site.member("지우"), await site.member("하늘")];
  const keep = (startedAt: string, sums: Partial<typeof SUMS> = {}, who = me) =>
    site.guardSessions.keep(who, NewGuardSession.parse({ startedAt, ...SUMS, ...sums }));
  const list = (memberId = me.id, limit = 20, cursor?: string) => site.guardSessions.list(memberId, { limit, cursor });
  return { ...site, me, other, keep, list };
}

test("what was kept is listed, newest first, page by page, to its member alone", async () => {
  const { keep, list, other } = await setup();
  const kept = [];
  for (const hours of [5, 4, 3]) kept.push(await keep(ago(hours)));
  const first = await list(undefined, 2);
  expect(first.items).toEqual([kept[2], kept[1]]);
  expect((await list(undefined, 2, first.next ?? "")).items).toEqual([kept[0]]);
  expect((await list(other.id)).items).toEqual([]);
});

test("the same sitting kept again is one, with the later sums", async () => {
  const { keep, list } = await setup();
  const startedAt = ago(1);
  await keep(startedAt);
  await keep(startedAt, { blinks: 120 });
  expect((await list()).items.map(({ blinks }) => blinks)).toEqual([120]);
});

test("its day is the one on which it began where its member lives", async () => {
  const { keep, prisma, me } = await setup();
  const startedAt = ago(2);
  const inZone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Pacific/Kiritimati", dateStyle: "short" });
  await prisma.member.update({ where: { id: me.id }, data: { timeZone: "Pacific/Kiritimati" } });
  const { day } = await keep(startedAt, {}, { ...me, timeZone: "Pacific/Kiritimati" });
  expect(day).toBe(inZone.format(new Date(startedAt)));
});

test("one goes, or all, and never another's", async () => {
  const { guardSessions, keep, list, me, other } = await setup();
  const theirs = await keep(ago(3), {}, other);
  const [one, two] = [await keep(ago(2)), await keep(ago(1))];
  await expect(guardSessions.remove(me.id, theirs.id)).rejects.toMatchObject({ code: "guard_session_not_found" });
  await guardSessions.remove(me.id, one.id);
  expect((await list()).items).toEqual([two]);
  await guardSessions.removeAll(me.id);
  expect((await list()).items).toEqual([]);
  expect((await list(other.id)).items).toEqual([theirs]);
});

test("days add up, and empty ones are there", async () => {
  const { guardSessions, keep, me, other } = await setup();
  const startedAt = [ago(0.2), ago(0.1)];
  for (const at of startedAt) await keep(at);
  await keep(ago(0.1), {}, other);
  const days = await guardSessions.days(me, 7);
  expect(days).toHaveLength(7);
  expect(days.reduce((sum, { watchedS }) => sum + watchedS, 0)).toBe(1200);
  expect(days.reduce((sum, { badS }) => sum + badS.down, 0)).toBe(120);
  expect(days[0]).toMatchObject({ watchedS: 0, badS: { down: 0, near: 0, tilt: 0 }, eyesS: 0, blinks: 0 });
});

test("as a file every sitting is a line, however many there are", async () => {
  const { guardSessions, me, other, prisma } = await setup();
  const data = Array.from({ length: 501 }, (_, nth) => ({
    memberId: me.id,
    day: new Date("2026-11-01"),
    startedAt: new Date(Date.UTC(2026, 10, 1, 0, 0, nth)),
    ...{ watchedS: 60, downS: 1, nearS: 2, tiltS: 3, eyesS: 50, blinks: nth },
  }));
  await prisma.guardSession.createMany({
    data: [...data, { ...data[0], memberId: other.id } as (typeof data)[number]],
  });
  let file = "";
  for await (const part of guardSessions.csv(me.id)) file += part;
  const lines = file.trimEnd().split("\r\n");
  expect(lines).toHaveLength(502);
  expect(lines[0]).toBe("\uFEFFday,started_at,watched_s,down_s,near_s,tilt_s,eyes_s,blinks");
  expect(lines[1]).toBe("2026-11-01,2026-11-01T00:08:20.000Z,60,1,2,3,50,500");
});

test.each([
  ["begun tomorrow", { startedAt: ago(-24) }],
  ["begun long ago", { startedAt: ago(24 * 8) }],
  ["of no time", { watchedS: 0 }],
  ["of more than a day", { watchedS: 90_000 }],
  ["worse than it was long", { badS: { down: 400, near: 201, tilt: 0 } }],
  ["of wild eyes", { blinks: 2701 }],
  ["with a face in it", { mesh: [1, 2] }],
])("a sitting %s is not taken", (_, change) => {
  expect(NewGuardSession.safeParse({ startedAt: ago(1), ...SUMS }).success).toBe(true);
  expect(NewGuardSession.safeParse({ startedAt: ago(1), ...SUMS, ...change }).success).toBe(false);
});

test("who erases their account takes their sittings along", async () => {
  const { keep, prisma, me } = await setup();
  await keep(ago(1));
  await prisma.member.delete({ where: { id: me.id } });
  expect(await prisma.guardSession.count({ where: { memberId: me.id } })).toBe(0);
});
