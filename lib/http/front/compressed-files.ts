import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";
import { encodingFor } from "../pages/encoding";
import { SECURITY_HEADERS } from "../security-headers";

const ENDINGS = { br: ".br", gzip: ".gz", identity: "" } as const;
const TYPES = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" } as const;
/** What a worker may do is said by its own file (CSP Level 3, 4.2.3): the painter draws, and reaches nobody. */
const DRAWS_ONLY = { "content-security-policy": "default-src 'none'" };

type Kind = { address: RegExp; fileOf: (address: string) => string; headers: Record<string, string> };

const KINDS: readonly Kind[] = [
  { address: /^\/painter\/[0-9a-f]{16}\.js$/, fileOf: (address) => path.join("public", address), headers: DRAWS_ONLY },
  {
    address: /^\/_next\/static\/chunks\/[\w~-]+\.(?:js|css)$/,
    fileOf: (address) => path.join(".next", address.slice("/_next".length)),
    headers: {},
  },
];

/**
 * Sends scripts and styles as setup compressed them, once and as small as can be: Next would compress them anew for
 * everybody, and less (main page: 23 kB more). Each is named by its hash, so that a browser keeps it for good.
 * @param root the folder of the site
 * @returns false when no such file is asked for, or it is not there
 */
export function answerCompressed(request: IncomingMessage, response: ServerResponse, root = "."): boolean {
  const { method, url = "", headers } = request;
  const kind = KINDS.find(({ address }) => address.test(url));
  if (!kind || (method !== "GET" && method !== "HEAD")) return false;
  const encoding = encodingFor(headers["accept-encoding"]);
  const file = path.join(root, kind.fileOf(url) + ENDINGS[encoding]);
  if (!existsSync(file)) return false;
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  for (const [name, value] of Object.entries(kind.headers)) response.setHeader(name, value);
  response.setHeader("content-type", url.endsWith(".css") ? TYPES.css : TYPES.js);
  response.setHeader("cache-control", "public, max-age=31536000, immutable");
  response.setHeader("vary", "accept-encoding");
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200, { "content-length": statSync(file).size });
  if (method === "HEAD") response.end();
  // A browser that goes away ends it; nobody is told.
  else pipeline(createReadStream(file), response, () => undefined);
  return true;
}
