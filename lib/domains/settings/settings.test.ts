import { expect, test, vi } from "vitest";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { testSite } from "@/tests/support/site";
import { startBannerClock } from "./banner-clock";
import { DEFAULTS } from "./setting";
import { createSettings } from "./settings";

async function setup() {
  const site = await testSite();
  const { id } = await site.member("관리자");
  await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r-1" };
  const entries = () => site.prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
  const stale = () => site.heard.filter((event) => event.type === "pages.stale");
  return { ...site, by, entries, stale };
}

test("a change is told with what was there before, reaches whoever keeps settings, and drops what shows them", async () => {
  const { settings, by, entries, stale, prisma, events } = await setup();
  const elsewhere = createSettings({ prisma, events, forgetPages: async () => {} });
  expect(await elsewhere.current()).toEqual(DEFAULTS);
  const name = { ko: "우리 반 일기", en: "" };
  expect(await settings.change(by, { name, rawVisitDays: 7 })).toEqual({ ...DEFAULTS, name, rawVisitDays: 7 });
  expect(await elsewhere.current()).toEqual({ ...DEFAULTS, name, rawVisitDays: 7 });
  expect(stale()).toEqual([{ type: "pages.stale", tags: ["site"] }]);
  const said = (await entries()).map(({ act, targetId, before, after }) => ({ act, targetId, before, after }));
  expect(said).toEqual([
    { act: "setting.change", targetId: "name", before: { name: { ko: "", en: "" } }, after: { name } },
    { act: "setting.change", targetId: "rawVisitDays", before: { rawVisitDays: 30 }, after: { rawVisitDays: 7 } },
  ]);
});

test("setting what is set already changes nothing, says nothing, and drops nothing", async () => {
  const { settings, by, entries, stale } = await setup();
  await settings.change(by, { quota: { member: 3, admin: null } });
  await settings.change(by, { quota: { admin: null, member: 3 }, name: DEFAULTS.name });
  expect(await entries()).toHaveLength(1);
  // What no page shows drops none.
  expect(stale()).toEqual([]);
});

test("who is no admin sets nothing", async () => {
  const { settings, member, entries } = await setup();
  const { id } = await member("하늘");
  const change = settings.change({ id, address: "hash", requestId: "r-2" }, { signUp: "nobody" });
  await expect(change).rejects.toMatchObject({ code: "not_found" });
  expect(await settings.current()).toEqual(DEFAULTS);
  expect(await entries()).toEqual([]);
});

test("settings are read once until one says that they changed, and each time while that may be missed", async () => {
  const { prisma } = await setup();
  const events = inProcessEventBus(() => {});
  const settings = createSettings({ prisma, events, forgetPages: async () => {} });
  const reads = vi.spyOn(prisma.siteSetting, "findMany");
  const asked = async (times: number) => {
    reads.mockClear();
    for (let n = 0; n < times; n++) await settings.current();
    return reads.mock.calls.length;
  };
  expect(await asked(3)).toBe(1);
  expect(await asked(3)).toBe(0);
  await events.publish({ type: "settings.changed" });
  expect(await asked(3)).toBe(1);
  await events.publish({ type: "bus.lost" });
  expect(await asked(3)).toBe(3);
  await events.publish({ type: "bus.back" });
  expect(await asked(3)).toBe(1);
});

test("with the database away pages show what was known last, and are made anew once it is back", async () => {
  const { prisma, events, settings: writer, by } = await setup();
  await writer.change(by, { name: { ko: "일기", en: "" } });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const forgotten: string[] = [];
  const settings = createSettings({ prisma, events, forgetPages: async (tags) => void forgotten.push(...tags) });
  await settings.current();
  await events.publish({ type: "settings.changed" });
  const away = vi.spyOn(prisma.siteSetting, "findMany").mockRejectedValue(new Error("away"));
  expect((await settings.shown()).name.ko).toBe("일기");
  await expect(settings.current()).rejects.toThrow("away");
  away.mockRestore();
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await expect.poll(() => forgotten).toEqual(["site"]);
});

test("a banner comes and goes at its time, without anybody's doing", async () => {
  const { settings, by, events } = await setup();
  let forgotten = 0;
  const stop = startBannerClock({ settings, events, forget: () => void forgotten++ });
  const soon = new Date(Date.now() + 2000).toISOString();
  const text = { ko: "곧", en: "" };
  await settings.change(by, { banner: { text, link: null, from: soon, until: null } });
  expect(forgotten).toBe(0);
  await expect.poll(() => forgotten).toBe(1);
  stop();
});
