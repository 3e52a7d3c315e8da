import { type DayMood, type DayWeather, isForEveryone, type Post } from "@/lib/domains/posts/post";
import { excerpt } from "../excerpt";

/** Letters that a card has room for: below a picture, and without one. */
const LETTERS = { below: 240, alone: 700 };

/** All that a diary card shows, as plain data. */
export type CardContent = {
  title: string;
  /** The first words of the day, a line each; more than fit end in dots. */
  text: string;
  /** Calendar date, "2026-11-21". */
  day: string;
  weather: DayWeather | null;
  mood: DayMood | null;
  /** Whose day everyone may read; null where it is nobody's business. */
  author: string | null;
  picture: { id: string; url: string; isDrawn: boolean } | null;
  /** Where everyone may read the day, as a path; null where not everyone may. */
  path: string | null;
  /** What the site is called. */
  site: string;
};

/** What a post's card shows. Whose it is, and where, is told by what everyone may read alone. @param site what that is called */
export function cardOf(post: Post, site: string): CardContent {
  const { id, title, body, day, weather, mood, author, cover } = post;
  const picture = cover?.url ? { id: cover.id, url: cover.url, isDrawn: cover.painter !== "nobody" } : null;
  const isPublic = isForEveryone(post);
  return {
    title,
    text: excerpt(body, picture ? LETTERS.below : LETTERS.alone, "\n"),
    day,
    weather,
    mood,
    author: isPublic ? author.name : null,
    picture,
    path: isPublic ? `/posts/${id}` : null,
    site,
  };
}
