import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { writePeopleAndPosts } from "./fill";
import { writeVisits } from "./fill-visits";
import { planPosts } from "./plan";
import { planVisits } from "./plan-visits";

const BEGAN = new Date("2026-11-29T06:10:00Z");

test("the same moment gives the same year: evenings and growth, and a machine of one week", () => {
  const posts = [{ id: "0193a1b2-0000-7000-8000-00000000abcd", at: new Date("2026-01-01T00:00:00Z") }];
  const { visits, signIns } = planVisits(BEGAN, posts);
  expect(planVisits(BEGAN, posts)).toEqual({ visits, signIns });
  const atHour = (hour: number) => visits.filter(({ hour: at }) => (at.getUTCHours() + 9) % 24 === hour).length;
  expect(atHour(22)).toBeGreaterThan(3 * atHour(10));
  const inMonth = (month: string) => visits.filter(({ hour }) => hour.toISOString().startsWith(month)).length;
  expect(inMonth("2026-10")).toBeGreaterThan(1.5 * inMonth("2026-01"));
  expect(visits.filter(({ agent }) => agent === "odd").length).toBeGreaterThan(300);
  expect(visits.every(({ hour }) => hour < BEGAN)).toBe(true);
});

test("the year is folded, filled once, and worth a look", async () => {
  const { prisma, visits } = await testSite(undefined, undefined, {}, { now: () => BEGAN });
  const posts = planPosts(BEGAN);
  await writePeopleAndPosts(prisma, posts, BEGAN);
  const read = posts.flatMap(({ id, state, writtenAt }) => (state === "public" ? { id, at: writtenAt } : []));
  const plan = planVisits(BEGAN, read);
  const began = performance.now();
  await writeVisits(prisma, plan, BEGAN);
  console.log(`${plan.visits.length} visits of a year: ${Math.round(performance.now() - began)} ms`);
  await writeVisits(prisma, plan, BEGAN);
  const dashboard = await visits.dashboard({ from: "2025-11-29", to: "2026-11-29", tz: "Asia/Seoul" });
  const odd = plan.visits.filter(({ agent }) => agent === "odd").length;
  expect(dashboard.sums.visits.range).toBe(plan.visits.length - odd);
  expect(dashboard.sums.signIns.range).toBe(plan.signIns.length);
  expect(dashboard.months).toHaveLength(13);
  expect(dashboard.topPages[0]?.path).toBe("/");
  expect(dashboard.topPages.filter(({ path }) => path.startsWith("/posts/")).length).toBeGreaterThan(3);
  expect(dashboard.genders).toMatchObject({ female: expect.any(Number), male: expect.any(Number) });
  expect(dashboard.visitsOf.genders.female).toBeGreaterThan(100);
});
