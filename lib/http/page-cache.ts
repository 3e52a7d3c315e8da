import { createHash } from "node:crypto";
import { contentSecurityPolicy } from "./content-security-policy";

/** What Next hands to a cache handler, as far as we look into it. */
type CacheValue = {
  kind: string;
  html?: unknown;
  headers?: Record<string, unknown>;
  tags?: string[];
  data?: { body?: string };
};
type Entry = { value: CacheValue; lastModified: number; cacheControl?: unknown; tags: Set<string>; bytes: number };

const MAX_BYTES = 96 * 1024 * 1024;
/** A page whose making began before a change may be put away after it: such a page goes in a second sweep. */
const SWEEP_AGAIN_MS = [1_000, 10_000];
/** Browsers ask each time (the language and the data may have changed) and mostly hear 304. */
const PAGE_HEADERS = { "cache-control": "public, max-age=0, must-revalidate", vary: "accept-language, cookie" };

const store = globalThis as { deepStoryPages?: { entries: Map<string, Entry>; bytes: number } };
store.deepStoryPages ??= { entries: new Map(), bytes: 0 };
const pages = store.deepStoryPages;

/** Drops every page with one of these tags, at once. */
export function expirePages(tags: readonly string[]): void {
  const sweep = () => {
    for (const [key, entry] of pages.entries) if (tags.some((tag) => entry.tags.has(tag))) drop(key);
  };
  sweep();
  for (const delay of SWEEP_AGAIN_MS) setTimeout(sweep, delay).unref();
}

function drop(key: string): void {
  pages.bytes -= pages.entries.get(key)?.bytes ?? 0;
  pages.entries.delete(key);
}

/**
 * Next's cache of rendered pages, in memory alone: another data folder or a restart must not show old pages,
 * and no page is left on the disk. Holds public pages only; least recently used ones go first.
 * Interface: nextjs.org/docs, "Custom Next.js Cache Handler".
 */
export default class PageCache {
  async get(key: string): Promise<Omit<Entry, "tags" | "bytes"> | null> {
    const entry = pages.entries.get(key);
    if (!entry) return null;
    pages.entries.delete(key);
    pages.entries.set(key, entry);
    return entry;
  }

  async set(
    key: string,
    value: CacheValue | null,
    context: { tags?: string[]; cacheControl?: unknown },
  ): Promise<void> {
    drop(key);
    if (!value) return;
    if (value.kind === "APP_PAGE" && typeof value.html === "string") {
      // Next answers with these headers, the first time as from the cache.
      value.headers = { ...value.headers, ...PAGE_HEADERS, "content-security-policy": policyFor(value.html) };
    }
    const bytes = sizeOf(value);
    const cacheControl = context.cacheControl;
    pages.entries.set(key, { value, lastModified: Date.now(), tags: tagsOf(value, context.tags), bytes, cacheControl });
    pages.bytes += bytes;
    for (const oldest of pages.entries.keys()) {
      if (pages.bytes <= MAX_BYTES) break;
      drop(oldest);
    }
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    expirePages([tags].flat());
  }

  resetRequestCache(): void {}
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
  // The payload for client navigation is about as long as the page.
  return 2_000 + html * 2 + (value.data?.body?.length ?? 0);
}
