import "server-only";
import { unstable_cache } from "next/cache";
import type { Comment } from "@/lib/domains/comments/comment";
import type { PostsAround } from "@/lib/domains/posts/around";
import { Tag } from "@/lib/domains/posts/inputs";
import { PERIODS, type Period, type Post } from "@/lib/domains/posts/post";
import type { Tops } from "@/lib/domains/posts/tops";
import type { Profile } from "@/lib/domains/profiles/profile";
import { type ShownSite, shownSite } from "@/lib/domains/settings/setting";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS, type Page } from "@/lib/shared/page";
import { authorTag, type PageTag, postTag } from "@/lib/shared/page-tags";
import { tagKey } from "@/lib/shared/tag";
import { services } from "@/lib/site/services";

/** Posts on one page of the feed: four rows of a wide screen. The page is sent twice, as HTML and for React. */
export const FEED_LIMIT = FIRST_ITEMS;

/**
 * What cached pages may show: only what everyone may see. The reader is always `null` here.
 * The tags say which pages a change makes stale (see lib/http/pages/page-cache.ts).
 */
export async function publicFeed(
  locale: Locale,
  query: { cursor?: string; tag?: string; author?: string },
): Promise<Page<Post>> {
  const read = () => services().posts.feed({ limit: FEED_LIMIT, ...query }, locale);
  return keptFor(read, ["feed", locale, JSON.stringify(query)], ["feed"]);
}

/** Most liked first, of those published within a period. Time alone changes it: the tag "tops" is that of its passing. */
export async function publicTop(locale: Locale, query: { period: Period; cursor?: string }): Promise<Page<Post>> {
  const read = () => services().posts.feed({ limit: FEED_LIMIT, sort: "top", ...query }, locale);
  return keptFor(read, ["top", locale, JSON.stringify(query)], ["feed", "tops"]);
}

/** The period that an address names; null where there is no such one. */
export function periodInPath(named: string): Period | null {
  return PERIODS.find((period) => period === named) ?? null;
}

/** What the main page begins with. */
export async function publicTops(locale: Locale): Promise<Tops> {
  return keptFor(() => services().tops.shown(locale), ["tops", locale], ["feed", "tops"]);
}

/** The key of the tag in an address; null when no tag can look like that. */
export function tagInPath(encoded: string): string | null {
  try {
    const tag = Tag.safeParse(decodeURIComponent(encoded)).data;
    return tag === undefined ? null : tagKey(tag);
  } catch {
    return null;
  }
}

/** A public post, however its id is spelled; null when there is none or it is not public. */
export async function publicPost(locale: Locale, spelled: string): Promise<Post | null> {
  const id = Id.safeParse(spelled).data;
  if (!id) return null;
  const read = () => orMissing(services().posts.get(id, null, locale), "post_not_found");
  return keptFor(read, ["post", locale, id], [postTag(id), "authors"]);
}

/**
 * Where a reader goes on from a public post. The page hangs on every post it shows, and on its author, who may publish
 * another one. Which posts these are is known once they are read, so they are read for each page anew.
 */
export async function publicAround(locale: Locale, post: Post): Promise<PostsAround> {
  const around = await services().posts.around(post.id, locale);
  const shown = [around.previous, around.next, ...around.more].flatMap((one) => (one ? [postTag(one.id)] : []));
  const tags: PageTag[] = [authorTag(post.author.id), "authors", ...shown];
  await keptFor(async () => true, ["around", ...tags], tags);
  return around;
}

/** A member as everyone sees them, however the id is spelled; null when there is none. */
export async function publicProfile(spelled: string): Promise<Profile | null> {
  const id = Id.safeParse(spelled).data;
  if (!id) return null;
  const read = () => orMissing(services().profiles.get(id), "member_not_found");
  return keptFor(read, ["profile", id], [authorTag(id)]);
}

/** Comments that come with the page of a post. */
export const COMMENTS_FIRST = 12;

/** The first comments of a public post; none where there is no such post. Names stand in them: they hang on "authors". */
export async function publicComments(locale: Locale, spelled: string): Promise<Page<Comment>> {
  const none: Page<Comment> = { items: [], next: null };
  const id = Id.safeParse(spelled).data;
  if (!id) return none;
  const read = async () =>
    (await orMissing(services().comments.of(id, null, { limit: COMMENTS_FIRST }), "post_not_found")) ?? none;
  return keptFor(read, ["comments", locale, id], [postTag(id), "authors"]);
}

/** What every page shows of what is set: a page hangs on it, whatever else it shows. */
export async function publicSite(locale: Locale): Promise<ShownSite> {
  const read = async () => shownSite(await services().settings.shown(), locale);
  return keptFor(read, ["site", locale], ["site"]);
}

/** Keeps what was read, and the page that is being rendered from it, until one of the tags changes. */
function keptFor<T>(read: () => Promise<T>, key: string[], tags: PageTag[]): Promise<T> {
  return unstable_cache(read, key, { tags })();
}
