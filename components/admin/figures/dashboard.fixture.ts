import { AGE_GROUPS, type Dashboard, GENDERS, MEASURES } from "@/lib/domains/visits/visit";
import { addDays } from "@/lib/shared/day";

/** Numbers of a site that is read mostly in the evening and at weekends; the same ones each time. */
export function madeDashboard(from: string, to: string, change: Partial<Dashboard> = {}): Dashboard {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  let seed = 7;
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const few = (mean: number) => Math.round(mean * (0.5 + chance()));
  const byDay = days.map((day) => {
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 1.5 : 1;
    const visits = few(260 * weekend);
    return {
      day,
      visits,
      visitors: Math.round(visits * 0.6),
      signIns: few(22),
      members: few(3),
      posts: few(18 * weekend),
      pictures: few(30 * weekend),
      likes: few(90),
      comments: few(26),
    };
  });
  const byWeekday = Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => {
      const evening = Math.exp(-((hour - 21) ** 2) / 12) + 0.4 * Math.exp(-((hour - 8) ** 2) / 4) + 0.03;
      return few(90 * evening * (weekday > 4 ? 1.4 : 1));
    }),
  );
  const byHour = Array.from({ length: 24 }, (_, hour) => byWeekday.reduce((sum, hours) => sum + (hours[hour] ?? 0), 0));
  const sum = (name: keyof (typeof byDay)[number]) => byDay.reduce((all, day) => all + Number(day[name]), 0);
  const sums = Object.fromEntries(
    MEASURES.map((name, nth) => [name, { range: sum(name), before: Math.round(sum(name) * (0.8 + nth * 0.06)) }]),
  ) as Dashboard["sums"];
  const people = [4, 40, 120, 96, 51, 22, 12, 33];
  const shares = [0.55, 0.35, 0.05, 0.05];
  return {
    range: { from, to, timeZone: "Asia/Seoul" },
    before: { from: addDays(from, -days.length), to: addDays(from, -1) },
    now: { members: 378, posts: 5412, pictures: 9120, signedIn: 23 },
    sums,
    byDay,
    byHour,
    byWeekday,
    genders: { female: 205, male: 130, other: null, unsaid: null },
    ages: AGE_GROUPS.map((group, nth) => ({
      group,
      counts: Object.fromEntries(
        GENDERS.map((gender, at) => {
          const count = Math.round((people[nth] ?? 0) * (shares[at] ?? 0));
          return [gender, count < 5 ? null : count - (count % 5)];
        }),
      ) as Dashboard["ages"][number]["counts"],
    })),
    visitsOf: {
      genders: { female: 4100, male: 2600, other: null, unsaid: null },
      ages: { under10: null, "10s": 700, "20s": 2400, "30s": 1900, "40s": 1000, "50s": 400, "60s": 200, unsaid: 500 },
    },
    painters: [
      { painter: "crayon", done: 804, failed: 3, medianMs: 1240, reasons: [{ code: "painter_failed", count: 3 }] },
      {
        painter: "stable-diffusion",
        done: 212,
        failed: 14,
        medianMs: 21_400,
        reasons: [
          { code: "painting_refused", count: 9 },
          { code: "painter_failed", count: 5 },
        ],
      },
    ],
    topPages: [
      { path: "/", visits: 3120 },
      { path: "/posts/{id}", visits: 2710 },
      { path: "/me", visits: 1290 },
      { path: "/write/{id}", visits: 980 },
      { path: "/top/week", visits: 410 },
      { path: "/members/{id}", visits: 380 },
    ],
    hosts: [
      { host: "", visits: 5010 },
      { host: "search.naver.com", visits: 1430 },
      { host: "www.google.com", visits: 890 },
      { host: "blog.naver.com", visits: 320 },
    ],
    agents: [
      { kind: "phone", visits: 5200, dropped: false },
      { kind: "desktop", visits: 2600, dropped: false },
      { kind: "in-app", visits: 900, dropped: false },
      { kind: "tablet", visits: 310, dropped: false },
      { kind: "odd", visits: 640, dropped: true },
    ],
    months: ["2026-11", "2026-10", "2026-09"],
    ...change,
  };
}

/** The numbers of a site on its first day. */
export function emptyDashboard(from: string, to: string): Dashboard {
  const { byDay, byWeekday, sums, ...rest } = madeDashboard(from, to);
  const zeros = <Numbers extends object>(numbers: Numbers): Numbers =>
    Object.fromEntries(Object.keys(numbers).map((name) => [name, 0])) as Numbers;
  return {
    ...rest,
    now: { members: 1, posts: 0, pictures: 0, signedIn: null },
    sums: Object.fromEntries(Object.keys(sums).map((name) => [name, { range: 0, before: 0 }])) as Dashboard["sums"],
    byDay: byDay.map(({ day, ...numbers }) => ({ day, ...zeros(numbers) })),
    byHour: Array(24).fill(0),
    byWeekday: byWeekday.map(() => Array(24).fill(0)),
    genders: { female: null, male: null, other: null, unsaid: null },
    ages: AGE_GROUPS.map((group) => ({ group, counts: { female: 0, male: 0, other: 0, unsaid: null } })),
    visitsOf: {
      genders: { female: 0, male: 0, other: 0, unsaid: null },
      ages: { under10: 0, "10s": 0, "20s": 0, "30s": 0, "40s": 0, "50s": 0, "60s": 0, unsaid: null },
    },
    painters: [],
    topPages: [],
    hosts: [],
    agents: rest.agents.map(({ kind }) => ({ kind, visits: 0, dropped: false })),
    months: [],
  };
}
