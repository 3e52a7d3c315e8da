import { markedBody } from "@/components/search/found-post";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { OwnPost, Post } from "@/lib/domains/posts/post";
import { marked, type Piece } from "@/lib/shared/search-marks";
import { excerpt } from "./excerpt";

/** What a row shows of a post: no more of it crosses to the browser. */
export type MyPost = Pick<Post, "id" | "title" | "day" | "mood" | "weather" | "visibility" | "diaryId" | "isHidden"> & {
  /** Its first words. */
  text: string;
  /** Something waits beside what others read. */
  waits: boolean;
  /** Title and words around what was searched for, in pieces; where something was. */
  found?: { title: Piece[]; text: Piece[] };
  cover: Pick<Picture, "url" | "alt" | "width" | "height" | "thumbhash"> | null;
};

/** @param q what is searched for */
export function toMyPost(
  { id, title, day, mood, weather, visibility, diaryId, isHidden, cover, body, pending }: OwnPost,
  q?: string,
): MyPost {
  const text = excerpt(body);
  const found = q && { found: { title: marked(title, q), text: markedBody(body, q) } };
  const shown = cover && { url: cover.url, alt: cover.alt, width: cover.width, height: cover.height };
  return {
    id,
    title,
    day,
    mood,
    weather,
    visibility,
    diaryId,
    isHidden,
    text,
    waits: pending !== null,
    cover: shown && { ...shown, thumbhash: cover.thumbhash },
    ...found,
  };
}
