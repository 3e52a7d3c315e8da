import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";
import { encodingFor } from "../pages/encoding";
import { SECURITY_HEADERS } from "../security-headers";

const ADDRESS = /^\/painter\/[0-9a-f]{16}\.js$/;
const ENDINGS = { br: ".br", gzip: ".gz", identity: "" } as const;
const HEADERS = {
  "content-type": "text/javascript; charset=utf-8",
  // By the hash in its name: another painter has another address.
  "cache-control": "public, max-age=31536000, immutable",
  vary: "accept-encoding",
  // What a worker may do is said by its own file (CSP Level 3, 4.2.3): it draws, and reaches nobody.
  "content-security-policy": "default-src 'none'",
};

/**
 * Sends the painter for browsers as setup compressed it: Next would compress two megabytes anew for everybody, and less.
 * @returns false when that is not asked for, or is not there
 */
export function answerPainter(request: IncomingMessage, response: ServerResponse, folder = "public"): boolean {
  const { method, url = "", headers } = request;
  if (!ADDRESS.test(url) || (method !== "GET" && method !== "HEAD")) return false;
  const encoding = encodingFor(headers["accept-encoding"]);
  const file = path.join(folder, url + ENDINGS[encoding]);
  if (!existsSync(file)) return false;
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200, { "content-length": statSync(file).size });
  if (method === "HEAD") response.end();
  // A browser that goes away ends it; nobody is told.
  else pipeline(createReadStream(file), response, () => undefined);
  return true;
}
