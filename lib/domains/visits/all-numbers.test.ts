import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays } from "@/lib/shared/day";
import { testSite } from "@/tests/support/site";
import { tellable } from "./people-rules";
import { daysOf } from "./span";
import { AGE_GROUPS, type AgentKind, type Dashboard, GENDERS, MEASURES, type Measure } from "./visit";
import { foldBefore, randomOf, wallOf } from "./visits.fixture";

const FIRST = "2024-01-25";
/** A Feb 29, an end of a year, and changes of clocks in both halves of the world. */
const DAYS = 450;
const DAY_MS = 86_400_000;
const NOW = "2025-12-28T12:00:00Z";
/** Whole, half and quarter hours, with changes of clocks and without, and one that changes by half an hour. */
const ZONES = ["Asia/Seoul", "UTC", "America/New_York", "Europe/Berlin", "America/St_Johns", "Asia/Kolkata"].concat([
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "Australia/Adelaide",
  "Pacific/Apia",
]);
const PATHS = ["/", "/help", "/search", "/me", "/write", "/top/week", "/diaries"];
const FAILURES = ["internal", "painter_failed", "painting_refused"];

type Happened = { measure: Measure; at: Date };
type Seen = {
  hour: Date;
  visitor: string;
  agent: AgentKind;
  host: string;
  paths: string[];
  said: Record<string, string> | null;
};
type Drawn = { at: Date; painter: string; error: string | null; ms: number };

/** Random days of a site, written as it writes them, and what a straightforward count is made of. */
async function setup() {
  const site = await testSite(undefined, undefined, {}, { now: () => new Date(NOW) });
  const { prisma } = site;
  const random = randomOf(23);
  const below = (count: number) => Math.floor(random() * count);
  const one = <T>(from: readonly T[]) => from[below(from.length)] as T;
  const moment = () => new Date(Date.parse(FIRST) + below((DAYS - 2) * DAY_MS));
  const happened: Happened[] = [];
  const note = (measure: Measure, at: Date) => happened.push({ measure, at });

  await prisma.visitBook.create({ data: { foldedTo: new Date(`${FIRST}T00:00:00Z`) } });
  const members = Array.from({ length: 40 }, (_, n) => {
    const createdAt = moment();
    note("members", createdAt);
    return { id: randomUUID(), email: `m${n}@example.com`, name: "회원", createdAt };
  });
  await prisma.member.createMany({ data: members });
  const posts = Array.from({ length: 120 }, () => {
    const publishedAt = moment();
    const visibility = one(["public", "private", "draft"] as const);
    if (visibility !== "draft") note("posts", publishedAt);
    const kept = { id: randomUUID(), authorId: one(members).id, body: "하루", day: publishedAt, visibility };
    return { ...kept, publishedAt: visibility === "draft" ? null : publishedAt };
  });
  await prisma.post.createMany({ data: posts });
  const open = posts.filter(({ visibility }) => visibility !== "draft");
  const pairs = new Set(Array.from({ length: 300 }, () => `${one(members).id} ${one(open).id}`));
  const likes = [...pairs].map((pair) => {
    const [memberId = "", postId = ""] = pair.split(" ");
    const createdAt = moment();
    note("likes", createdAt);
    return { memberId, postId, createdAt };
  });
  await prisma.like.createMany({ data: likes });
  const comments = Array.from({ length: 200 }, () => {
    const createdAt = moment();
    note("comments", createdAt);
    return { postId: one(open).id, authorId: one(members).id, body: "안녕", createdAt };
  });
  await prisma.comment.createMany({ data: comments });
  const drawn: Drawn[] = Array.from({ length: 300 }, () => {
    const error = below(5) === 0 ? one(FAILURES) : null;
    return { at: moment(), painter: one(["crayon", "stable-diffusion"]), error, ms: 40 + below(9000) };
  });
  // On drafts too; some are drawn when their rows are there already.
  const pictures = drawn.map(({ at, painter, error, ms }) => {
    if (error === null) note("pictures", at);
    const post = one(posts);
    const row = { postId: post.id, ownerId: post.authorId, text: "", style: "crayon", seed: 1, painter };
    return {
      ...row,
      status: error ? ("failed" as const) : ("done" as const),
      error,
      drawMs: error ? null : ms,
      finishedAt: at,
    };
  });
  await prisma.picture.createMany({ data: pictures.slice(100) });
  for (const { status, error, drawMs, finishedAt, ...row } of pictures.slice(0, 100)) {
    const { id } = await prisma.picture.create({ data: row });
    await prisma.picture.update({ where: { id }, data: { status, error, drawMs, finishedAt } });
  }
  const signIns = Array.from({ length: 300 }, () => {
    const at = new Date(Math.floor(moment().getTime() / 900_000) * 900_000);
    note("signIns", at);
    return { id: randomUUID(), at };
  });
  await prisma.signIn.createMany({ data: signIns });
  return { ...site, happened, drawn, open, seen: await writeSeen(prisma, random), below };
}

/** Members of days on which many came; of each what they said then, for they change their minds and grow older. */
async function writeSeen(prisma: PrismaClient, random: () => number): Promise<Seen[]> {
  const below = (count: number) => Math.floor(random() * count);
  const seen = new Map<string, Seen>();
  for (let n = 0; n < 2400; n += 1) {
    const day = Date.parse(FIRST) + below(40) * 11 * DAY_MS;
    const hour = new Date(day + below(24) * 3600_000);
    const visitor = `${hour.toISOString().slice(0, 10)} ${below(60)}`;
    const said = { gender: GENDERS[below(4)] ?? "unsaid", age: AGE_GROUPS[below(3)] ?? "unsaid" };
    const paths = PATHS.filter(() => below(3) === 0);
    const agent = (["phone", "desktop", "odd"] as const)[below(3)] ?? "odd";
    const row = { hour, visitor, agent, host: `host-${below(6)}.example`, paths, said: below(3) > 0 ? said : null };
    seen.set(`${hour.getTime()} ${visitor}`, row);
  }
  const rows = [...seen.values()];
  await prisma.visit.createMany({
    data: rows.map(({ hour, visitor, agent, host, said }) => {
      const kept = { hour, at: hour, visitor, agent, host, isMember: said !== null };
      return { ...kept, gender: (said?.gender as "female") ?? null, ageGroup: said?.age ?? null };
    }),
  });
  await prisma.visitPage.createMany({
    data: rows.flatMap(({ hour, visitor, agent, paths }) => paths.map((path) => ({ hour, visitor, agent, path }))),
  });
  return rows;
}

const MADE = MEASURES.filter((measure) => measure !== "visits" && measure !== "visitors");

/** Each measure by day, as clocks on the wall show it. */
function byDay(happened: readonly Happened[], from: string, to: string, tz: string) {
  const wall = wallOf(tz);
  const days = new Map(daysOf(from, to).map((day) => [day, Object.fromEntries(MADE.map((measure) => [measure, 0]))]));
  for (const { measure, at } of happened) {
    const day = days.get(wall(at).day);
    if (day) day[measure] = (day[measure] ?? 0) + 1;
  }
  return days;
}

const utc = (at: Date) => at.toISOString().slice(0, 10);

function paintersOf(drawn: readonly Drawn[], from: string, to: string) {
  const inRange = drawn.filter(({ at }) => from <= utc(at) && utc(at) <= to);
  return ["crayon", "stable-diffusion"].flatMap((painter) => {
    const own = inRange.filter((one) => one.painter === painter);
    const times = own.flatMap(({ error, ms }) => (error ? [] : [Number(ms.toPrecision(2))])).sort((a, b) => a - b);
    const reasons = FAILURES.map((code) => ({ code, count: own.filter(({ error }) => error === code).length }));
    const failed = own.length - times.length;
    const medianMs = times[Math.ceil(times.length / 2) - 1] ?? null;
    return own.length === 0
      ? []
      : [{ painter, done: times.length, failed, medianMs, reasons: reasons.filter(({ count }) => count > 0) }];
  });
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Visits of members by one trait, of days that are folded. */
function visitsBy(seen: readonly Seen[], trait: "gender" | "age", from: string, to: string, edge: string) {
  const sums: Record<string, number> = {};
  for (const day of daysOf(from, to).filter((one) => one < edge)) {
    const own = seen.filter(({ hour, said }) => said && utc(hour) === day);
    const values = [...new Set(own.map(({ said }) => said?.[trait] ?? ""))];
    const cells = values.map((value) => {
      const mine = own.filter(({ said }) => said?.[trait] === value);
      return { value, people: new Set(mine.map(({ visitor }) => visitor)).size, visits: mine.length };
    });
    for (const { value, visits } of tellable(cells)) sums[value] = (sums[value] ?? 0) + visits;
  }
  return sums;
}

/** Painters' reasons in one order; who failed as often stands in any. */
const sorted = (painters: Dashboard["painters"]) =>
  painters
    .map((one) => ({ ...one, reasons: one.reasons.toSorted((a, b) => a.code.localeCompare(b.code)) }))
    .toSorted((a, b) => a.painter.localeCompare(b.painter));

const told = (counts: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null));

test("every measure of every chart is a count of what happened, folded or not", { timeout: 240_000 }, async () => {
  const { prisma, visits, happened, drawn, seen, open, below } = await setup();
  let folded = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: DAYS - 3 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 40 }),
      fc.subarray<AgentKind>(["phone", "odd"]),
      async (tz, first, length, further, dropped) => {
        folded = Math.min(folded + further, DAYS - 2);
        const edge = addDays(FIRST, folded);
        await foldBefore(prisma, edge);
        // Published anew, and what was drawn goes: neither changes what was counted.
        const { id } = open[below(open.length)] ?? { id: "" };
        await prisma.post.update({ where: { id }, data: { visibility: "public", publishedAt: new Date(NOW) } });
        await prisma.droppedAgent.deleteMany();
        await prisma.droppedAgent.createMany({ data: dropped.map((agent) => ({ agent })) });
        const [from, to] = [addDays(FIRST, first), addDays(FIRST, first + length)];
        const { sums, ...shown } = await visits.dashboard({ from, to, tz });
        const naive = byDay(happened, from, to, tz);
        const days = shown.byDay.map((day) => [
          day.day,
          Object.fromEntries(MADE.map((measure) => [measure, day[measure]])),
        ]);
        expect(new Map(days as [string, Record<string, number>][])).toEqual(naive);
        const before = [...byDay(happened, shown.before.from, shown.before.to, tz).values()];
        for (const measure of MADE) {
          expect(sums[measure].before).toBe(before.reduce((sum, day) => sum + (day[measure] ?? 0), 0));
        }
        expect(sorted(shown.painters)).toEqual(paintersOf(drawn, from, to));
        const kept = seen.filter(({ hour, agent }) => from <= utc(hour) && utc(hour) <= to && !dropped.includes(agent));
        const pages = shown.topPages.map(({ path, visits: count }) => [path, count]);
        expect(Object.fromEntries(pages)).toEqual(tally(kept.flatMap(({ paths }) => paths)));
        const hosts = shown.hosts.map(({ host, visits: count }) => [host, count]);
        expect(Object.fromEntries(hosts)).toEqual(tally(kept.map(({ host }) => host)));
        expect(told(shown.visitsOf.genders)).toEqual(visitsBy(seen, "gender", from, to, edge));
        expect(told(shown.visitsOf.ages)).toEqual(visitsBy(seen, "age", from, to, edge));
      },
    ),
    { numRuns: 25 },
  );
});
