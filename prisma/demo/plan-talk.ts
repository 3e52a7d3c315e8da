import { readFileSync } from "node:fs";
import { v7 as uuid } from "uuid";
import { MOODS } from "@/lib/domains/posts/post";
import { createRandom, type Random } from "@/lib/painters/crayon/paper/random";
import type { Locale } from "@/lib/shared/locale";
import { PEOPLE, type Person } from "./people";
import type { PlannedPost } from "./plan";

export type PlannedLike = { by: Person; postId: string; at: Date };
export type PlannedComment = PlannedLike & { id: string; body: string; replyToId: string | null };

const HOUR_MS = 3600_000;
/** A public day finds most of its readers within so many hours. */
const READ_WITHIN = 72;
const LIKES_MOST = 18;
const THANKS: Record<Locale, readonly string[]> = {
  ko: ["고마워요!", "읽어 주셔서 고맙습니다 :)", "덕분에 힘이 나요."],
  en: ["Thank you!", "That is kind of you :)", "Thanks for reading."],
};

/** Who liked and answered which public day: the same for the same posts. Some days are loved, some pass unseen. */
export function planTalk(posts: PlannedPost[], began: Date): { likes: PlannedLike[]; comments: PlannedComment[] } {
  const random = createRandom(20_261_129);
  const words = { ko: readComments("ko"), en: readComments("en") };
  const likes: PlannedLike[] = [];
  const comments: PlannedComment[] = [];
  for (const post of posts.filter(({ state }) => state === "public")) {
    const readers = PEOPLE.filter((person) => person !== post.author && person.locale === post.author.locale);
    const later = () => {
      const at = post.writtenAt.getTime() + HOUR_MS * READ_WITHIN * random.next() ** 2;
      return new Date(Math.min(at, began.getTime() - 60_000));
    };
    // Squared: most days have a few, a few have many.
    for (const by of some(readers, LIKES_MOST * random.next() ** 2, random)) {
      likes.push({ by, postId: post.id, at: later() });
    }
    for (const by of some(readers, 4 * random.next() ** 3, random)) {
      const { locale } = post.author;
      const said = [...(words[locale].get(post.diary.mood) ?? []), ...(words[locale].get("any") ?? [])];
      const first = comment(post, by, oneOf(said, random), later(), null, random);
      comments.push(first);
      if (!random.chance(0.4)) continue;
      const at = new Date(Math.min(first.at.getTime() + HOUR_MS, began.getTime() - 30_000));
      comments.push(comment(post, post.author, oneOf(THANKS[locale], random), at, first.id, random));
    }
  }
  return { likes, comments: comments.sort((a, b) => a.id.localeCompare(b.id)) };
}

function comment(
  { id: postId }: PlannedPost,
  by: Person,
  body: string,
  at: Date,
  replyToId: string | null,
  random: Random,
): PlannedComment {
  const bytes = Uint8Array.from({ length: 16 }, () => random.int(256));
  return { id: uuid({ msecs: at.getTime(), random: bytes }), by, postId, body, at, replyToId };
}

function oneOf(list: readonly string[], random: Random): string {
  return list[random.int(list.length)] ?? "";
}

/** About so many different ones of a list. */
function some<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(Math.floor(count), left.length) }, () =>
    left.splice(random.int(left.length), 1),
  ).flat();
}

/** The comments of comments.LOCALE.txt: under the mood of a day, or "any", one a line. @throws Error at an unknown mood */
export function readComments(locale: Locale): Map<string, string[]> {
  const file = readFileSync(new URL(`./comments.${locale}.txt`, import.meta.url), "utf8");
  return new Map(
    file
      .trim()
      .split(/\n\n+/)
      .map((section) => {
        const [mood = "", ...lines] = section.split("\n");
        if (![...MOODS, "any"].includes(mood)) throw new Error(`Not a mood of the demo: ${mood}`);
        return [mood, lines];
      }),
  );
}
