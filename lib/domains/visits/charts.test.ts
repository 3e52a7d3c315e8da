import { expect, test, vi } from "vitest";
import { testSite } from "@/tests/support/site";
import { chartCsv } from "./chart-csv";
import * as months from "./months";
import { CHARTS } from "./visit";

async function setup() {
  const clock = { now: new Date("2026-11-10T10:05:00Z") };
  const site = await testSite(undefined, undefined, {}, { now: () => clock.now });
  const { id } = await site.member("관리자");
  await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r" };
  for (const [day, host] of [
    ["2026-11-09", "yesterday.example"],
    ["2026-11-10", "today.example"],
    ["2026-11-11", "tomorrow.example"],
  ] as const) {
    clock.now = new Date(`${day}T10:05:00Z`);
    await site.visits.seen({ memberId: id, address: "a", device: "d", agent: "phone", host, path: `/${host}` });
    await site.visits.flush();
  }
  return { ...site, by };
}

test("a chart's file tells what the page does, and asks for nothing that other charts alone need", async () => {
  const { visits, by } = await setup();
  const range = { from: "2026-11-08", to: "2026-11-10", tz: "Asia/Seoul" };
  const dashboard = await visits.dashboard(range);
  const asked = vi.spyOn(months, "monthsWithData");
  for (const chart of CHARTS) expect(await visits.csv({ chart, ...range }, by)).toBe(chartCsv(chart, dashboard));
  expect(asked).not.toHaveBeenCalled();
  expect(dashboard.agents[0]).toEqual({ kind: "phone", visits: 2, dropped: false });
});

test("pages and hosts of days that are not folded are those of the range", async () => {
  const { visits, prisma } = await setup();
  const hosts = async (from: string, to: string) =>
    (await visits.dashboard({ from, to, tz: "UTC" })).hosts.map(({ host }) => host.split(".")[0]);
  const check = async () => {
    expect(await hosts("2026-11-10", "2026-11-10")).toEqual(["today"]);
    expect(await hosts("2026-11-01", "2026-11-10")).toEqual(["today", "yesterday"]);
    expect(await hosts("2026-11-11", "2026-11-30")).toEqual(["tomorrow"]);
    expect(await hosts("2026-11-12", "2026-11-30")).toEqual([]);
  };
  await prisma.visitBook.updateMany({ data: { foldedTo: new Date("2026-11-09T00:00:00Z") } });
  await check();
});

test("months that were asked for already are not asked for again", async () => {
  const { visits } = await setup();
  const known = await visits.months("UTC");
  const asked = vi.spyOn(months, "monthsWithData");
  const { months: told } = await visits.dashboard({ from: "2026-11-10", to: "2026-11-10", tz: "UTC" }, known);
  expect(told).toEqual(known);
  expect((await visits.hours({ month: "all", tz: "UTC" }, known)).byHour[10]).toBe(3);
  expect(asked).not.toHaveBeenCalled();
});
