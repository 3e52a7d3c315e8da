import { v7 as uuid } from "uuid";
import { createRandom, type Random } from "@/lib/painters/crayon/paper/random";
import { PICTURE_STYLES, type PictureStyle } from "@/lib/painters/painter";
import { today } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { type Diary, readDiaries } from "./diaries";
import { PEOPLE, type Person } from "./people";

export type PlannedPost = {
  id: string;
  author: Person;
  diary: Diary;
  /** Calendar date where the author lives. */
  day: string;
  writtenAt: Date;
  state: "public" | "private" | "draft";
  /** At least one; the cover is one of them. */
  pictures: { style: PictureStyle; seed: number }[];
  cover: number;
};

export const POSTS = 300;
const YEAR_MS = 365 * 24 * 3600_000;
/** Above 1 the last weeks hold more days than those of a year ago, as on a site that grows. */
const GROWTH = 1.25;
/** Three of five are Korean. */
const LANGUAGES: readonly Locale[] = ["ko", "en", "ko", "ko", "en"];
/** The two variants of a text stand at least so many posts apart wherever their season lets them. */
const APART = 50;

/**
 * What the demo's people wrote in the year before `began`, oldest first. The same moment gives the same plan, so a
 * seeding that was cut off goes on with the same ids.
 */
export function planPosts(began: Date): PlannedPost[] {
  const random = createRandom(20_261_121);
  const moments = Array.from({ length: POSTS }, (_, index) => momentOf(index, began, random));
  const diaries = {
    ko: arrange(readDiaries("ko"), momentsOf("ko", moments), random),
    en: arrange(readDiaries("en"), momentsOf("en", moments), random),
  };
  const wrote = new Map<string, Person>();
  const counts = new Map<Person, number>();
  let previous: Person | undefined;
  return moments.map((writtenAt, index) => {
    const locale = languageOf(index);
    const diary = diaries[locale].get(index);
    if (!diary) throw new Error("The demo has too few diaries");
    const author = pickAuthor(diary, locale, counts, [previous, wrote.get(diary.origin)], random);
    counts.set(author, (counts.get(author) ?? 0) + 1);
    wrote.set(diary.origin, author);
    previous = author;
    const pictures = pickPictures(random);
    return {
      id: uuid({ msecs: writtenAt.getTime(), random: Uint8Array.from({ length: 16 }, () => random.int(256)) }),
      author,
      diary,
      day: today(author.timeZone, 0, writtenAt),
      writtenAt,
      state: stateOf(author, counts.get(author) ?? 1, index),
      pictures,
      cover: random.int(pictures.length),
    };
  });
}

function languageOf(index: number): Locale {
  return LANGUAGES[index % LANGUAGES.length] ?? "ko";
}

type Moment = { index: number; at: Date };

function momentsOf(locale: Locale, moments: Date[]): Moment[] {
  return moments.map((at, index) => ({ index, at })).filter(({ index }) => languageOf(index) === locale);
}

/** Which diary stands at which post: those that need a season first, the narrowest before all others. */
function arrange(diaries: Diary[], free: Moment[], random: Random): Map<number, Diary> {
  const placed = new Map<number, Diary>();
  const lot = new Map(diaries.map((diary) => [diary, monthsOf(diary) + random.next()]));
  for (const diary of diaries.toSorted((a, b) => (lot.get(a) ?? 0) - (lot.get(b) ?? 0))) {
    const fitting = free.filter(({ at }) => inSeason(diary, at));
    const twin = [...placed].find(([, other]) => other.origin === diary.origin)?.[0];
    const apart = fitting.filter(({ index }) => twin === undefined || Math.abs(index - twin) >= APART);
    const from = apart.length > 0 ? apart : fitting;
    const moment = from[random.int(from.length)];
    if (!moment) continue;
    placed.set(moment.index, diary);
    free.splice(free.indexOf(moment), 1);
  }
  return placed;
}

function monthsOf({ months }: Diary): number {
  return months ? ((months[1] - months[0] + 12) % 12) + 1 : 12;
}

/** Post `index` of the year: the first a year ago, the last a quarter of an hour ago, a little uneven in between. */
function momentOf(index: number, began: Date, random: Random): Date {
  const share = (POSTS - 1 - index + random.range(0, 0.9)) / POSTS;
  return new Date(Math.floor(began.getTime() - 15 * 60_000 - YEAR_MS * share ** GROWTH));
}

function inSeason({ months }: Diary, at: Date): boolean {
  if (!months) return true;
  const month = at.getUTCMonth() + 1;
  const [from, to] = months;
  return from <= to ? from <= month && month <= to : month >= from || month <= to;
}

/** Whoever may have lived that day and has written least; the one you can sign in as writes about twice as much. */
function pickAuthor(
  { life, gender }: Diary,
  locale: Locale,
  counts: Map<Person, number>,
  notThese: (Person | undefined)[],
  random: Random,
): Person {
  const may = PEOPLE.filter(
    (person) =>
      person.locale === locale &&
      (!life || person.lives.includes(life)) &&
      (!gender || person.gender === gender) &&
      !notThese.includes(person),
  );
  const load = (person: Person) => (counts.get(person) ?? 0) / (person === PEOPLE[0] ? 2 : 1) + random.next();
  const [author] = may.map((person) => ({ person, load: load(person) })).sort((a, b) => a.load - b.load);
  if (!author) throw new Error("The demo has nobody for this diary");
  return author.person;
}

/** Of the one you can sign in as, every fourth is private and every fifth a draft; others keep less to themselves. */
function stateOf(author: Person, nth: number, index: number): PlannedPost["state"] {
  if (author === PEOPLE[0]) {
    if (nth % 4 === 0) return "private";
    return nth % 5 === 3 ? "draft" : "public";
  }
  if (index % 14 === 5) return "private";
  return index % 45 === 7 ? "draft" : "public";
}

function pickPictures(random: Random): PlannedPost["pictures"] {
  const dice = random.next();
  const count = dice < 0.08 ? 3 : dice < 0.28 ? 2 : 1;
  const first = random.chance(0.6) ? 0 : random.int(PICTURE_STYLES.length);
  return Array.from({ length: count }, (_, nth) => ({
    style: PICTURE_STYLES[(first + nth) % PICTURE_STYLES.length] ?? "crayon",
    seed: random.int(2 ** 31),
  }));
}
