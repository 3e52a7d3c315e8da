import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { Dashboard } from "@/lib/domains/visits/visit";
import en from "@/lib/i18n/messages/en";
import ko from "@/lib/i18n/messages/ko";
import type { Locale } from "@/lib/shared/locale";
import { emptyDashboard, madeDashboard } from "./dashboard.fixture";
import { DashboardView } from "./dashboard-view";
import { askedOf } from "./range";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => {} }) }));
vi.mock("next/form", () => ({
  default: ({ scroll: _, prefetch: __, ...props }: object & { scroll?: boolean; prefetch?: boolean }) => (
    <form {...props} />
  ),
}));

const reader = { timeZone: "Asia/Seoul" };
const HOURS = { even: Array<number>(24).fill(4) };

/** The page as it is read: text alone, each element apart. */
function shown(
  dashboard: Dashboard,
  locale: Locale = "en",
  query: Record<string, string> = {},
  hours: number[] | null = null,
) {
  const asked = askedOf(query, reader, () => "2026-11-29");
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={locale === "en" ? en : (ko as unknown as typeof en)}
    >
      <DashboardView dashboard={dashboard} hours={hours} asked={asked} reader={reader} today="2026-11-29" />
    </NextIntlClientProvider>,
  );
  const card = (id: string) => html.match(new RegExp(`<section aria-labelledby="${id}".*?</section>`))?.[0] ?? "";
  const text = (part: string) =>
    part
      .replaceAll(/<(?:p|h\d|li|tr|td|th|dt|dd|details|table|ul|a|div)\b/g, "\n$&")
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&amp;", "&")
      .replaceAll(/\n+/g, "\n");
  const table = (id: string) =>
    [...card(id).matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => text(cell).trim()),
    );
  return { html, card, table, says: (id: string) => text(card(id)) };
}

const MONTH = madeDashboard("2026-10-31", "2026-11-29");
const hoursOf = (change: Record<number, number>) => HOURS.even.map((count, at) => change[at] ?? count);

test("each chart says in a sentence what it shows", () => {
  const { says } = shown({
    ...MONTH,
    byHour: hoursOf({ 21: 90, 4: 1 }),
    byWeekday: HOURS.even.slice(0, 7).map((_, day) => hoursOf({ 21: day === 6 ? 50 : 5 + day })),
  });
  expect(says("hours")).toContain(
    "Most visits come between 21:00 and 22:00 (90). The fewest come between 04:00 and 05:00 (1).",
  );
  expect(says("week")).toContain(
    "The busiest hour of the week is Sunday between 21:00 and 22:00 (50). The busiest day is Sunday, the quietest Monday.",
  );
  expect(says("genders")).toContain("Of the members shown 61% female, 39% male.");
  expect(says("ages")).toContain("The largest group is 20s (115). 25 did not say.");
  expect(says("painters")).toContain(
    "1,016 pictures were drawn, 17 failed. Crayon painter takes 1.2s for one, the median.",
  );
  expect(says("pages")).toContain("Most seen: /, 35% of the visits listed here.");
  expect(says("hosts")).toContain(
    "Most came from search.naver.com: 19% of the visits listed here. 65% of the visits tell no site",
  );
  expect(says("agents")).toContain(
    "58% phones, 29% computers, 10% inside apps, 3% tablets. Left out of the numbers: odd ones.",
  );
  const { visits, signIns } = MONTH.sums;
  expect(says("visits")).toMatch(
    new RegExp(
      `^\n.*\n${visits.range.toLocaleString("en")} visits, about \\d+ a day; most on .*, and ${signIns.range} sign-ins`,
    ),
  );
  expect(says("growth")).toMatch(
    /\d+ new members, [\d,]+ diaries and [\d,]+ pictures, with [\d,]+ likes and [\d,]+ comments. Most was written on \w+,? \d+ \w+/,
  );
});

test("most members are of a group only where it is more than half of all that are told", () => {
  const ages = MONTH.ages.map((row) => ({ ...row, counts: { female: 5, male: 5, other: null, unsaid: null } }));
  const grown = (count: number) =>
    shown({
      ...MONTH,
      ages: ages.map((row) => (row.group === "30s" ? { ...row, counts: { ...row.counts, female: count } } : row)),
    });
  // Seventy others.
  expect(grown(65).says("ages")).toContain("The largest group is 30s (70).");
  expect(grown(5).says("ages")).toContain(
    "The largest groups are under 10, 10s, 20s, 30s, 40s, 50s, 60 and over (10).",
  );
  expect(grown(70).says("ages")).toContain("Most members are 30s (75).");
});

test("what goes by days in UTC says so, and a press that needs the script does not look live without it", () => {
  const { says, card } = shown(MONTH);
  for (const id of ["pages", "hosts", "painters"]) expect(says(id)).toContain("Counted by days in UTC");
  for (const id of ["genders", "ages"]) expect(says(id)).toContain("Visits by group are counted by days in UTC");
  const presses = card("agents").match(/<button[^>]*>/g) ?? [];
  expect(presses).toHaveLength(5);
  for (const press of presses) expect(press).toContain('aria-disabled="true"');
});

test("in Korean too", () => {
  const { says } = shown({ ...MONTH, byHour: hoursOf({ 23: 90, 4: 0, 5: 0 }) }, "ko");
  expect(says("hours")).toContain(
    "방문은 23시에서 0시 사이에 가장 많아요(90번). 가장 조용한 시간은 하루에 2시간 있어요(0번씩).",
  );
  expect(says("genders")).toContain("보이는 회원 가운데 여성 61%, 남성 39%\u2060예요.");
  expect(says("ages")).toContain("가장 큰 묶음: 20대 (115명). 나이를 말하지 않은 회원은 25명이에요.");
  expect(says("agents")).toContain("숫자에서 뺀 것: 낯선 것.");
  expect(says("growth")).toMatch(/일기는 11월 \d+일 \([일월화수목금토]\)에 가장 많았어요/);
  expect(shown(MONTH, "ko", { range: "7" }).html).toContain("10월 1일~30일");
});

test("the table of each chart holds its numbers", () => {
  const { table } = shown(MONTH);
  expect(
    table("hours")
      .slice(1)
      .map(([, count]) => count),
  ).toEqual(MONTH.byHour.map((count) => count.toLocaleString("en")));
  const days = table("visits").slice(1);
  expect(days).toHaveLength(30);
  expect(days.map(([, visits]) => visits)).toEqual(MONTH.byDay.map(({ visits }) => visits.toLocaleString("en")));
  expect(table("growth")[30]?.slice(1)).toEqual(
    (["members", "posts", "pictures", "likes", "comments"] as const).map((name) => `${MONTH.byDay[29]?.[name]}`),
  );
  expect(table("week")[22]).toEqual(["21:00", ...MONTH.byWeekday.map((hours) => `${hours[21]}`)]);
  expect(table("painters")[2]).toEqual(["AI painter", "212", "14", "21s", "not to be drawn (9) · broke off (5)"]);
  expect(table("agents").at(-1)).toEqual(["odd ones", "640", "left out"]);
});

test("a hidden group says that it is hidden, in table, legend and mark, and is never zero", () => {
  const { table, card, says } = shown(MONTH);
  expect(table("genders")).toEqual([
    ["Gender", "Members", "Share", "Visits of these days"],
    ["female", "205", "61%", "4,100"],
    ["male", "130", "39%", "2,600"],
    ["other", "fewer than five", "fewer than five", "fewer than five"],
    ["not said", "fewer than five", "fewer than five", "fewer than five"],
  ]);
  expect(says("genders")).toContain("hidden and nothing is drawn");
  expect(
    card("genders")
      .match(/<li.*?<\/li>/g)
      ?.at(2),
  ).toContain("fewer than five");
  expect(table("ages").map(([group, female]) => `${group} ${female}`)).toContain("under 10 fewer than five");
  expect(shown({ ...MONTH, now: { ...MONTH.now, signedIn: null } }).says("now")).toMatch(
    /Signed in now\s+fewer than five/,
  );
});

test("an empty site has sensible words and no chart of nothing", () => {
  for (const locale of ["ko", "en"] as const) {
    const { html, says } = shown(emptyDashboard("2026-10-31", "2026-11-29"), locale);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(says("visits")).toContain(
      locale === "ko" ? "이 기간에는 아무도 오지 않았어요." : "Nobody came in these days.",
    );
    expect(html).toContain(locale === "ko" ? "첫 쪽이 아직 하얘요" : "The first page is still white");
  }
});

test("how a number stands beside the days before is said in words, not by colour or arrow alone", () => {
  const { says } = shown({
    ...MONTH,
    sums: {
      ...MONTH.sums,
      visits: { range: 150, before: 120 },
      likes: { range: 9, before: 12 },
      posts: { range: 4, before: 0 },
    },
  });
  expect(says("sums")).toContain("▲25% more than before (120)");
  expect(says("sums")).toContain("▼25% fewer than before (12)");
  expect(says("sums")).toContain("▲none before");
  expect(says("sums")).toContain("compared with 1–30 October 2026");
});

test("the files are of the days and the zone of what is shown, the hours' of the month that is chosen", () => {
  const { card } = shown(MONTH, "en", { month: "2026-10", tz: "Europe/Berlin" }, HOURS.even);
  const link = (id: string) =>
    card(id)
      .match(/href="(\/api[^"]*)"/)?.[1]
      ?.replaceAll("&amp;", "&");
  expect(link("week")).toBe("/api/admin/stats.csv?chart=byWeekday&from=2026-10-31&to=2026-11-29&tz=Asia%2FSeoul");
  expect(link("hours")).toBe("/api/admin/stats.csv?chart=byHour&from=2026-10-01&to=2026-10-31&tz=Asia%2FSeoul");
  const ofAll = shown(MONTH, "en", { month: "all" }, HOURS.even).card("hours");
  expect(ofAll).toContain("chart=byHour&amp;from=2026-09-01&amp;to=2026-11-29");
});

test("drawings are hidden from screen readers, and nothing in them takes the focus", () => {
  const drawings = shown(MONTH).html.match(/<div aria-hidden="true" class="crayon-chart.*?<\/div>/g) ?? [];
  expect(drawings.length).toBe(12);
  expect(drawings.join("")).not.toMatch(/tabindex|<a |<button/);
});
