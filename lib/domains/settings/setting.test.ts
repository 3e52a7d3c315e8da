import { expect, test } from "vitest";
import { SettingsPatch } from "./inputs";
import { DEFAULTS, nextBannerChange, SETTINGS, settingsOf, shownSite } from "./setting";

const banner = (over: object = {}) => ({
  text: { ko: "점검해요", en: "" },
  link: null,
  from: null,
  until: null,
  ...over,
});
const isTaken = (over: object) => SETTINGS.banner.safeParse(banner(over)).success;

test("what was never set has its default; what can't be read too, but a door stays shut", () => {
  expect(settingsOf([])).toEqual(DEFAULTS);
  const rows = [
    { key: "rawVisitDays", value: "many" },
    { key: "signUp", value: "friends" },
    { key: "gone", value: 1 },
  ];
  expect(settingsOf(rows)).toEqual({ ...DEFAULTS, signUp: "nobody" });
});

test("a name in one language is the name in both, and none is the site's own", () => {
  const named = { ...DEFAULTS, name: { ko: "우리 반 일기", en: "" } };
  expect(shownSite(named, "en").name).toBe("우리 반 일기");
  expect(shownSite(DEFAULTS, "ko").name).toBe("Deep Story");
});

test.each(["javascript:alert(1)", "//evil.example", "/\\evil.example", "http://plain.example", "https://a b", "help"])(
  "a banner leads to no %s",
  (link) => expect(isTaken({ link })).toBe(false),
);

test("a banner leads to a page of the site, or somewhere by https; it says something, and ends after it began", () => {
  for (const link of ["/help", "/posts/1?a=b#c", "https://status.example/now"])
    expect(isTaken({ link }), link).toBe(true);
  expect(isTaken({ text: { ko: " \u200b ", en: "" } })).toBe(false);
  const [early, late] = ["2026-11-29T00:00:00.000Z", "2026-11-30T00:00:00.000Z"];
  expect(isTaken({ from: early, until: late })).toBe(true);
  expect(isTaken({ from: late, until: early })).toBe(false);
});

test("a banner is shown from then until then, and another text is another banner", () => {
  const settings = settingsOf([
    { key: "banner", value: banner({ from: "2026-11-29T00:00:00.000Z", until: "2026-11-30T00:00:00.000Z" }) },
  ]);
  const at = (time: string) => shownSite(settings, "en", Date.parse(time)).banner;
  expect(at("2026-11-28T23:59:59.999Z")).toBeNull();
  expect(at("2026-11-29T00:00:00.000Z")).toMatchObject({ text: "점검해요" });
  expect(at("2026-11-30T00:00:00.000Z")).toBeNull();
  const other = settingsOf([{ key: "banner", value: banner({ text: { ko: "끝났어요", en: "" } }) }]);
  expect(shownSite(other, "ko").banner?.id).not.toBe(at("2026-11-29T12:00:00.000Z")?.id);
  const moments = ["2026-11-28T00:00:00.000Z", "2026-11-29T12:00:00.000Z", "2026-12-01T00:00:00.000Z"];
  expect(moments.map((time) => nextBannerChange(settings.banner, Date.parse(time)))).toEqual([
    Date.parse("2026-11-29T00:00:00.000Z"),
    Date.parse("2026-11-30T00:00:00.000Z"),
    null,
  ]);
});

test("only what there is can be set", () => {
  expect(SettingsPatch.safeParse({ role: "admin" }).success).toBe(false);
  expect(SettingsPatch.safeParse({ quota: { member: -1, admin: null } }).success).toBe(false);
  expect(SettingsPatch.parse({ signUp: "nobody" })).toEqual({ signUp: "nobody" });
});
