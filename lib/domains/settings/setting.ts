import { createHash } from "node:crypto";
import { z } from "zod";
import { Instant } from "@/lib/shared/day";
import { LOCALES, type Locale } from "@/lib/shared/locale";
import { OWN_NAME } from "@/lib/shared/site-name";
import { line } from "@/lib/shared/text-inputs";

export const SITE_NAME_MAX = 30;
export const BANNER_MAX = 200;
export const QUOTA_MAX = 10_000;
export const RAW_VISIT_DAYS_MAX = 365;

/** Who may sign up: whoever comes, who was invited, nobody. */
export const SIGN_UP_MODES = ["anyone", "invited", "nobody"] as const;
export type SignUpMode = (typeof SIGN_UP_MODES)[number];

const inBoth = (max: number) => z.strictObject({ ko: line(max), en: line(max) });

/** A page of this site, or one elsewhere that is reached safely: nothing that runs, and no address that changes its site. */
const BannerLink = z
  .string()
  .max(500)
  .refine((link) => isPage(link) || isSafeAddress(link), { error: "A path of this site, or an https address" });

function isPage(link: string): boolean {
  const here = "https://here.invalid";
  return link.startsWith("/") && URL.canParse(link, here) && new URL(link, here).origin === here;
}

function isSafeAddress(link: string): boolean {
  return /^https:\/\/[^\s\\]+$/.test(link) && URL.canParse(link);
}

const Banner = z
  .strictObject({
    text: inBoth(BANNER_MAX),
    link: BannerLink.nullable(),
    from: Instant.nullable(),
    until: Instant.nullable(),
  })
  .refine(({ text }) => text.ko !== "" || text.en !== "", { path: ["text"], error: "It says nothing" })
  .refine(({ from, until }) => from === null || until === null || Date.parse(from) < Date.parse(until), {
    path: ["until"],
    error: "It ends before it begins",
  });
export type Banner = z.output<typeof Banner>;

/** Pictures a day; null: any number. */
const PerDay = z.int().min(0).max(QUOTA_MAX).nullable();

/** What an admin may set while the site runs, and how each is written. */
export const SETTINGS = {
  /** What the site is called; "" leaves its own name. */
  name: inBoth(SITE_NAME_MAX),
  signUp: z.enum(SIGN_UP_MODES),
  quota: z.strictObject({ member: PerDay, admin: PerDay }),
  banner: Banner.nullable(),
  /** So many days each visit is kept by itself; what was added up of them stays. */
  rawVisitDays: z.int().min(1).max(RAW_VISIT_DAYS_MAX),
} as const;
export type SettingKey = keyof typeof SETTINGS;
export type SiteSettings = { [Key in SettingKey]: z.output<(typeof SETTINGS)[Key]> };
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export const DEFAULTS: SiteSettings = {
  name: { ko: "", en: "" },
  signUp: "anyone",
  quota: { member: null, admin: null },
  banner: null,
  rawVisitDays: 30,
};

/** Where a row can't be read, such as after going back to an older version: the default, but a door stays shut. */
const UNREADABLE: SiteSettings = { ...DEFAULTS, signUp: "nobody" };

/** Settings of their rows: what was never set has its default. */
export function settingsOf(rows: readonly { key: string; value: unknown }[]): SiteSettings {
  const told = rows.flatMap(({ key, value }) => {
    if (!isSettingKey(key)) return [];
    const read = SETTINGS[key].safeParse(value);
    return [[key, read.success ? read.data : UNREADABLE[key]]];
  });
  return { ...DEFAULTS, ...Object.fromEntries(told) };
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

/** A banner as pages show it; `id` is another one when it says something else. */
export type ShownBanner = { id: string; text: string; link: string | null; until: string | null };

/** What pages show of the settings, to everyone. */
export type ShownSite = {
  name: string;
  signUp: SignUpMode;
  banner: ShownBanner | null;
};

/** What one language is shown at that moment; of a banner that is written in one language, that. */
export function shownSite({ name, signUp, banner }: SiteSettings, locale: Locale, now = Date.now()): ShownSite {
  return { name: nameIn(name, locale), signUp, banner: banner && bannerAt(banner, locale, now) };
}

/** The site's name in a language; one that was given in another alone is the same there. */
export function nameIn(name: SiteSettings["name"], locale: Locale): string {
  return inLanguage(name, locale) || OWN_NAME;
}

function inLanguage(text: Record<Locale, string>, locale: Locale): string {
  return text[locale] || LOCALES.map((other) => text[other]).find(Boolean) || "";
}

function bannerAt({ text, link, from, until }: Banner, locale: Locale, now: number): ShownBanner | null {
  if (from !== null && now < Date.parse(from)) return null;
  if (until !== null && now >= Date.parse(until)) return null;
  return { id: bannerId(text, link), text: inLanguage(text, locale), link, until };
}

function bannerId(text: Banner["text"], link: string | null): string {
  return createHash("sha256")
    .update(JSON.stringify([text.ko, text.en, link]))
    .digest("base64url")
    .slice(0, 10);
}

/** When a banner next comes or goes by itself; null when it does not. */
export function nextBannerChange(banner: Banner | null, now: number): number | null {
  const times = [banner?.from, banner?.until].flatMap((at) => (at ? [Date.parse(at)] : []));
  const next = times.filter((at) => at > now);
  return next.length > 0 ? Math.min(...next) : null;
}
