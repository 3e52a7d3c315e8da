import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";

/** Bytes that are the same for everyone until the next release: kept, asked about again, and sent only when new. */
export function unchanging(request: NextRequest, body: Uint8Array<ArrayBuffer> | string, type: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": "public, no-cache" };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": type } });
}
