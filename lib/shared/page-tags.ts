/** What a cached page shows: it is made anew when that changes (lib/http/pages/page-cache.ts). */
export type PageTag = "site" | "feed" | "tops" | "authors" | `post:${string}` | `author:${string}`;

/** The page of one post. However its id was spelled, those who keep the page and those who drop it mean the same. */
export function postTag(id: string): PageTag {
  return `post:${id.toLowerCase()}`;
}

/** What shows one author: the profile, its feed, and the ways from one of their posts to the next. */
export function authorTag(id: string): PageTag {
  return `author:${id.toLowerCase()}`;
}

/** Where a post is seen: its own page and every list; with its author also where their posts are counted and follow each other. */
export function tagsOfPost(id: string, authorId?: string): PageTag[] {
  return ["feed", postTag(id), ...(authorId ? [authorTag(authorId)] : [])];
}

/** Where a member's name stands or their posts are seen. */
export const TAGS_OF_MEMBERS: readonly PageTag[] = ["feed", "authors"];

/** Where one member is seen: the profile too. */
export function tagsOfMember(id: string): PageTag[] {
  return [...TAGS_OF_MEMBERS, authorTag(id)];
}
