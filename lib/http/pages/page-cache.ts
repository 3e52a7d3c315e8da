import { createHash } from "node:crypto";
import { statusSet } from "./answer-status";
import { contentSecurityPolicy } from "./content-security-policy";

/** What Next hands to a cache handler, as far as we look into it. */
type CacheValue = {
  kind: string;
  html?: unknown;
  status?: number;
  segmentData?: unknown;
  headers?: Record<string, unknown>;
  tags?: string[];
  data?: { body?: string };
};
type Entry = {
  value: CacheValue;
  lastModified: number;
  cacheControl?: unknown;
  tags: Set<string>;
  bytes: number;
  page: CachedPage | null;
};

/** An answer that can be sent as it is: 200, the same for everyone, until it is dropped. */
export type CachedPage = {
  text: string;
  headers: Record<string, unknown>;
  etag: string;
  /** Compressed when first asked for. */
  encoded: Map<string, Buffer>;
};

const MAX_BYTES = 96 * 1024 * 1024;
/** Nothing is made for longer than this; older notes of changes are forgotten. */
const LONGEST_MAKING_MS = 10 * 60_000;
const NOTES_MAX = 10_000;
/** Browsers ask each time (the language and the data may have changed) and mostly hear 304. */
const PAGE_HEADERS = { "cache-control": "public, max-age=0, must-revalidate", vary: "accept-language, cookie" };

type Pages = {
  entries: Map<string, Entry>;
  byPath: Map<string, string>;
  bytes: number;
  /** When the making of a page that is not there began, by key. */
  began: Map<string, number>;
  /** When a tag last changed. */
  changed: Map<string, number>;
  /** Nothing is kept while news of changes may be missed. */
  paused: boolean;
  /** When keeping last began anew. */
  resumed: number;
};
// Next loads this file on its own, the server in front of it another time: both see one cache.
const store = globalThis as { deepStoryPages?: Pages };
store.deepStoryPages ??= {
  entries: new Map(),
  byPath: new Map(),
  bytes: 0,
  began: new Map(),
  changed: new Map(),
  paused: false,
  resumed: -1,
};
const pages = store.deepStoryPages;

/** The page kept for a path with its language, such as "/ko/posts/1"; null when Next has to make or judge it. */
export function cachedPage(path: string): CachedPage | null {
  const key = pages.byPath.get(path);
  const entry = key === undefined ? undefined : pages.entries.get(key);
  if (key === undefined || !entry) return null;
  touch(key, entry);
  return entry.page;
}

/**
 * Keeps an answer of the API beside the pages, under the same rules: public data alone, dropped by its tags.
 * @param path with its language, such as "/ko/api/posts"
 * @param began performance.now() before its data was read
 */
export function keepAnswer(
  path: string,
  text: string,
  { headers, tags, began }: { headers: Record<string, string>; tags: string[]; began: number },
): void {
  const page = { text, headers, etag: etagOf(text), encoded: new Map() };
  const value = { kind: "ANSWER", html: text };
  keep(`answer/$${path}`, { value, lastModified: Date.now(), tags: new Set(tags), bytes: sizeOf(value), page }, began);
}

/** Drops every page with one of these tags at once, and those that are being made from what was before. */
export function expirePages(tags: readonly string[]): void {
  const now = performance.now();
  for (const [tag, at] of pages.changed) {
    if (now - at < LONGEST_MAKING_MS) break;
    pages.changed.delete(tag);
  }
  for (const tag of tags) {
    pages.changed.delete(tag);
    pages.changed.set(tag, now);
  }
  for (const [key, entry] of pages.entries) if (tags.some((tag) => entry.tags.has(tag))) drop(key);
}

/**
 * Forgets all pages and keeps none until resumePages(): this process may not hear of changes that others make, and a
 * page that went private elsewhere must not be shown from here. Every page is rendered meanwhile.
 */
export function pausePages(): void {
  pages.paused = true;
  for (const key of [...pages.entries.keys()]) drop(key);
}

/** Keeps pages again; those whose making began before are not among them. */
export function resumePages(): void {
  pages.paused = false;
  pages.resumed = performance.now();
}

/** Puts an entry away, unless it was made from what was before a change: good for who waits for it, not for the next. */
function keep(key: string, entry: Entry, began: number): void {
  drop(key);
  if (pages.paused || began <= pages.resumed) return;
  if ([...entry.tags].some((tag) => (pages.changed.get(tag) ?? -1) >= began)) return;
  pages.entries.set(key, entry);
  if (entry.page) pages.byPath.set(pathOf(key), key);
  pages.bytes += entry.bytes;
  for (const oldest of pages.entries.keys()) {
    if (pages.bytes <= MAX_BYTES) break;
    drop(oldest);
  }
}

function drop(key: string): void {
  pages.bytes -= pages.entries.get(key)?.bytes ?? 0;
  pages.entries.delete(key);
  const path = pathOf(key);
  if (pages.byPath.get(path) === key) pages.byPath.delete(path);
}

function touch(key: string, entry: Entry): void {
  pages.entries.delete(key);
  pages.entries.set(key, entry);
}

/** Next's keys are its own, but end with "/$" and the path; another form only means that Next answers itself. */
function pathOf(key: string): string {
  return key.slice(key.indexOf("/$/") + 2);
}

/**
 * Next's cache of rendered pages, in memory alone: another data folder or a restart must not show old pages,
 * and no page is left on the disk. Holds public pages only; least recently used ones go first.
 * Interface: nextjs.org/docs, "Custom Next.js Cache Handler".
 */
export default class PageCache {
  async get(key: string): Promise<Pick<Entry, "value" | "lastModified" | "cacheControl"> | null> {
    const entry = pages.entries.get(key);
    if (!entry) {
      // The first of several makers counts: none of them knows more than it did.
      if (pages.began.size >= NOTES_MAX) pages.began.clear();
      if (!pages.began.has(key)) pages.began.set(key, performance.now());
      return null;
    }
    touch(key, entry);
    return entry;
  }

  async set(
    key: string,
    value: CacheValue | null,
    context: { tags?: string[]; cacheControl?: unknown },
  ): Promise<void> {
    const began = pages.began.get(key) ?? 0;
    pages.began.delete(key);
    drop(key);
    if (!value) return;
    if (value.kind === "APP_PAGE" && typeof value.html === "string") {
      // Next answers prefetches of these with a header that lets shared caches keep them for a year.
      delete value.segmentData;
      // What is missing stays missing for those who come later.
      value.status ??= statusSet();
      // Next answers with these headers, the first time as from the cache.
      value.headers = { ...value.headers, ...PAGE_HEADERS, "content-security-policy": policyFor(value.html) };
    }
    const { cacheControl } = context;
    const entry = { value, lastModified: Date.now(), tags: tagsOf(value, context.tags), bytes: sizeOf(value) };
    keep(key, { ...entry, cacheControl, page: pageOf(value, cacheControl) }, began);
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    expirePages([tags].flat());
  }

  resetRequestCache(): void {}
}

function pageOf(value: CacheValue, cacheControl: unknown): CachedPage | null {
  const lasts = (cacheControl as { revalidate?: unknown } | undefined)?.revalidate === false;
  if (value.kind !== "APP_PAGE" || typeof value.html !== "string" || !lasts || (value.status ?? 200) !== 200)
    return null;
  // Names starting with x-next are between Next and this cache.
  const headers = Object.fromEntries(
    Object.entries(value.headers ?? {}).filter(([name]) => !name.startsWith("x-next")),
  );
  const type = { "content-type": "text/html; charset=utf-8" };
  return { text: value.html, headers: { ...headers, ...type }, etag: etagOf(value.html), encoded: new Map() };
}

function etagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** A cached page can't carry a nonce; the hashes of its inline scripts do the same (CSP Level 3, 2.3.1). */
function policyFor(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\ssrc=/.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return contentSecurityPolicy([...hashes]);
}

function tagsOf(value: CacheValue, tags: string[] = []): Set<string> {
  const named = value.headers?.["x-next-cache-tags"];
  return new Set([...tags, ...(value.tags ?? []), ...(typeof named === "string" ? named.split(",") : [])]);
}

function sizeOf(value: CacheValue): number {
  const html = typeof value.html === "string" ? value.html.length : 0;
  // Characters take up to two bytes; the payload for client navigation is about as long as the page.
  return 2_000 + html * 3 + (value.data?.body?.length ?? 0);
}
