import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";
import { encodingFor } from "../pages/encoding";
import { SECURITY_HEADERS } from "../security-headers";

const ENDINGS = { br: ".br", gzip: ".gz", identity: "" } as const;
const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".bin": "application/octet-stream",
  ".wasm": "application/wasm",
};
/** What a worker may do is said by its own file (CSP Level 3, 4.2.3): the painter draws, and reaches nobody. */
const DRAWS_ONLY = { "content-security-policy": "default-src 'none'" };
/** The eyes see a camera's frames: they reckon in WebAssembly, and may fetch from this site alone. */
const SEES_ONLY = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

type Kind = { address: RegExp; fileOf: (address: string) => string; headers: Record<string, string> };

const KINDS: readonly Kind[] = [
  { address: /^\/painter\/[0-9a-f]{16}\.js$/, fileOf: (address) => path.join("public", address), headers: DRAWS_ONLY },
  {
    address: /^\/eyes\/(?:[0-9a-f]{16}\.js|[0-9a-f]{16}\/[a-z-]+\.(?:json|bin|wasm))$/,
    fileOf: (address) => path.join("public", address),
    headers: SEES_ONLY,
  },
  {
    address: /^\/_next\/static\/chunks\/[\w~-]+\.(?:js|css)$/,
    fileOf: (address) => path.join(".next", address.slice("/_next".length)),
    headers: {},
  },
];

/**
 * Sends scripts, styles and models as setup compressed them, once and as small as can be: Next would compress them anew for
 * everybody, and less (main page: 23 kB more). Each is named by its hash, so that a browser keeps it for good.
 * @param root the folder of the site
 * @returns false when no such file is asked for, or it is not there
 */
export function answerCompressed(request: IncomingMessage, response: ServerResponse, root = "."): boolean {
  const { method, url = "", headers } = request;
  const kind = KINDS.find(({ address }) => address.test(url));
  if (!kind || (method !== "GET" && method !== "HEAD")) return false;
  const plain = path.join(root, kind.fileOf(url));
  const wished = encodingFor(headers["accept-encoding"]);
  // Weights of a model lie there as they are.
  const encoding = existsSync(plain + ENDINGS[wished]) ? wished : "identity";
  const file = plain + ENDINGS[encoding];
  if (!existsSync(file)) return false;
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  for (const [name, value] of Object.entries(kind.headers)) response.setHeader(name, value);
  response.setHeader("content-type", TYPES[path.extname(url)] ?? "application/octet-stream");
  response.setHeader("cache-control", "public, max-age=31536000, immutable");
  response.setHeader("vary", "accept-encoding");
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200, { "content-length": statSync(file).size });
  if (method === "HEAD") response.end();
  // A browser that goes away ends it; nobody is told.
  else pipeline(createReadStream(file), response, () => undefined);
  return true;
}
