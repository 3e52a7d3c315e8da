import type { Picture } from "@/lib/domains/pictures/picture";
import type { Post } from "@/lib/domains/posts/post";
import { excerpt } from "./excerpt";

/** What a row shows of a post: no more of it crosses to the browser. */
export type MyPost = Pick<Post, "id" | "title" | "day" | "mood" | "weather" | "visibility"> & {
  /** Its first words. */
  text: string;
  cover: Pick<Picture, "url" | "alt" | "width" | "height" | "thumbhash"> | null;
};

export function toMyPost({ id, title, day, mood, weather, visibility, cover, body }: Post): MyPost {
  const text = excerpt(body);
  const shown = cover && { url: cover.url, alt: cover.alt, width: cover.width, height: cover.height };
  return { id, title, day, mood, weather, visibility, text, cover: shown && { ...shown, thumbhash: cover.thumbhash } };
}
