import { readdir } from "node:fs/promises";
import path from "node:path";
import { NextRequest } from "next/server";
import { addressMatcher } from "@/lib/http/address-patterns";

export type Handler = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
/** next-auth's own, the answer to what is no address, and the numbers for a monitor (tests of their own). */
const NOT_OURS = ["app/api/auth/[...nextauth]", "app/api/[[...rest]]", "app/metrics"];
const ORIGIN = "http://localhost:3000";

/** "GET /api/posts/{id}" -> its handler, of every route.ts. */
export async function routeHandlers(): Promise<Map<string, Handler>> {
  const handlers = new Map<string, Handler>();
  const files = await readdir("app", { recursive: true });
  for (const file of files.filter((name) => path.basename(name) === "route.ts")) {
    const folder = path.join("app", path.dirname(file));
    if (NOT_OURS.includes(folder)) continue;
    const methods = (await import(path.resolve("app", file))) as Partial<Record<(typeof METHODS)[number], Handler>>;
    const address = folder.replace(/^app/, "").replace(/\[(\w+)\]/g, "{$1}");
    for (const method of METHODS) if (methods[method]) handlers.set(`${method} ${address}`, methods[method]);
  }
  return handlers;
}

type Asking = { cookie?: string | null; body?: unknown; signal?: AbortSignal };

/** Asks the handler of an address as Next would, past the server in front. */
export function askingRoutes(handlers: Map<string, Handler>) {
  const patternOf = addressMatcher(new Set([...handlers.keys()].map((key) => key.slice(key.indexOf(" ") + 1))));
  return async (method: string, address: string, { cookie, body, signal }: Asking = {}): Promise<Response> => {
    const url = new URL(address, ORIGIN);
    const pattern = patternOf(url.pathname);
    const handler = pattern && handlers.get(`${method} ${pattern}`);
    if (!handler) throw new Error(`No handler for ${method} ${address}`);
    const parts = url.pathname.split("/");
    const params = pattern
      .split("/")
      .flatMap((part, at) => (part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(parts[at] ?? "")]] : []));
    const headers = new Headers({ host: "localhost:3000", origin: ORIGIN, "accept-language": "ko" });
    if (cookie) headers.set("cookie", cookie);
    if (body !== undefined) headers.set("content-type", "application/json");
    const sent = { method, headers, signal, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return handler(new NextRequest(url, sent), { params: Promise.resolve(Object.fromEntries(params)) });
  };
}
