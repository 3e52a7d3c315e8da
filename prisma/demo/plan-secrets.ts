import { v7 as uuid } from "uuid";
import { createRandom, type Random } from "@/lib/painters/crayon/paper/random";
import { addDays, today } from "@/lib/shared/day";
import { PEOPLE, type Person } from "./people";
import type { PlannedPost } from "./plan";
import type { PlannedComment } from "./plan-talk";
import type { SecretDiary, SecretPage } from "./secret";
import { SECRET_DIARIES } from "./secrets";

export type PlannedPage = Pick<PlannedPost, "id" | "author" | "day" | "writtenAt" | "pictures" | "cover"> & {
  text: SecretPage;
};

export type PlannedDiary = Pick<SecretDiary, "name" | "rule"> & {
  id: string;
  /** Who invited comes first. */
  two: [Person, Person];
  createdAt: Date;
  /** Null: the invitation waits. */
  openedAt: Date | null;
  /** When the second one left. */
  leftAt: Date | null;
  /** When each of the two looked last. */
  readAt: [Date, Date];
  /** When each of the two wrote that day. */
  days: { day: string; firstAt: Date | null; secondAt: Date | null }[];
  pages: PlannedPage[];
  comments: PlannedComment[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The secret diaries of the demo's people, for the same moment the same. All of them live in Seoul. */
export function planSecrets(began: Date): PlannedDiary[] {
  const random = createRandom(20_261_130);
  return SECRET_DIARIES.map((diary) => plan(diary, began, random));
}

function plan({ name, rule, two, openedAgo, leftAgo, pages: texts }: SecretDiary, began: Date, random: Random) {
  const people: [Person, Person] = [personOf(two[0]), personOf(two[1])];
  const openedAt = openedAgo === null ? null : evening(began, openedAgo);
  const leftAt = leftAgo === null ? null : evening(began, leftAgo);
  const createdAt = new Date((openedAt ?? began).getTime() - DAY_MS);
  const pages = texts.map((text): PlannedPage => {
    const writtenAt = text.ago === 0 ? earlierToday(began) : after(evening(began, text.ago), random.int(90));
    const pictures = text.style === null ? [] : [{ style: text.style, seed: random.int(2 ** 31) }];
    const id = idAt(writtenAt, random);
    return { id, author: people[text.by], day: dayOf(began, text.ago), writtenAt, pictures, cover: 0, text };
  });
  const days = [...new Set(pages.map(({ day }) => day))].map((day) => {
    const at = (person: Person) => pages.find((page) => page.day === day && page.author === person)?.writtenAt ?? null;
    return { day, firstAt: at(people[0]), secondAt: at(people[1]) };
  });
  const comments = pages.flatMap((page) =>
    (page.text.said ?? []).map(([by, body], nth): PlannedComment => {
      // Both have written by then.
      const at = after(evening(began, page.text.ago), 100 + 20 * nth);
      return { id: idAt(at, random), by: people[by], postId: page.id, body, at, replyToId: null };
    }),
  );
  // The first one has not looked since the day before yesterday: what opened then is unread.
  const readAt: [Date, Date] = leftAt ? [leftAt, leftAt] : [new Date(evening(began, 2)), began];
  return {
    id: idAt(createdAt, random),
    name,
    rule,
    two: people,
    createdAt,
    openedAt,
    leftAt,
    readAt,
    days,
    pages,
    comments,
  };
}

function personOf(name: string): Person {
  const person = PEOPLE.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody of the demo: ${name}`);
  return person;
}

function dayOf(began: Date, ago: number): string {
  return addDays(today("Asia/Seoul", 0, began), -ago);
}

/** Nine in the evening. */
function evening(began: Date, ago: number): Date {
  return new Date(`${dayOf(began, ago)}T21:00:00+09:00`);
}

/** So that it is still today, even right after midnight. */
function earlierToday(began: Date): Date {
  const midnight = Date.parse(`${dayOf(began, 0)}T00:00:00+09:00`);
  return new Date(Math.floor(midnight + (began.getTime() - midnight) * 0.9));
}

const after = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE_MS);

function idAt(moment: Date, random: Random): string {
  return uuid({ msecs: moment.getTime(), random: Uint8Array.from({ length: 16 }, () => random.int(256)) });
}
