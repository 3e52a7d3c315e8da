import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { LOCALE_COOKIE, pickLocale } from "@/lib/shared/locale";
import { headersOfPage } from "../security-headers";
import { encodingFor } from "./encoding";
import { isKeptList } from "./kept-lists";
import { type CachedPage, cachedPage } from "./page-cache";

/** The same address answers client navigation with other bytes, by these headers of Next's router. */
const ROUTER_HEADERS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch"];
const VARY = ["accept-language", "cookie", "accept-encoding", ...ROUTER_HEADERS].join(", ");

/**
 * Sends a public page straight from memory, compressed once and hashed once. Next does both anew for every answer,
 * which is most of what a cached page costs (docs/performance.md).
 * @returns false when it is not such a request or the page is not there: then it is Next's turn
 */
export function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = "", headers } = request;
  const isRead = method === "GET" || method === "HEAD";
  const isKept = !url.includes("?") || isKeptList(url);
  if (!isRead || !isKept || ROUTER_HEADERS.some((name) => name in headers)) return false;
  const locale = pickLocale(cookieOf(headers.cookie, LOCALE_COOKIE), headers["accept-language"] ?? null);
  const page = cachedPage(`/${locale}${url === "/" ? "" : url}`);
  if (!page) return false;
  for (const { key, value } of headersOfPage(url)) response.setHeader(key, value);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, String(value));
  response.setHeader("vary", VARY);
  response.setHeader("etag", page.etag);
  if (headers["if-none-match"]?.includes(page.etag)) {
    response.writeHead(304).end();
    return true;
  }
  const encoding = encodingFor(headers["accept-encoding"]);
  const body = bodyOf(page, encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200, { "content-length": body.length });
  response.end(method === "HEAD" ? undefined : body);
  return true;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  return header?.match(new RegExp(`(?:^|;\\s*)${name}=([^;]*)`))?.[1];
}

const BROTLI = { params: { [zlib.BROTLI_PARAM_QUALITY]: 6, [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT } };

function bodyOf(page: CachedPage, encoding: "br" | "gzip" | "identity"): Buffer {
  let body = page.encoded.get(encoding);
  if (!body) {
    const plain = Buffer.from(page.text);
    body = encoding === "br" ? brotliCompressSync(plain, BROTLI) : encoding === "gzip" ? gzipSync(plain) : plain;
    page.encoded.set(encoding, body);
  }
  return body;
}
