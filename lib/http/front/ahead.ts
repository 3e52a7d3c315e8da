import type { IncomingMessage, ServerResponse } from "node:http";
import { SECURITY_HEADERS } from "../security-headers";

type Asked = { method: string; headers: Headers; body: Uint8Array<ArrayBuffer> | null };
export type AheadHandler = (url: string, asked: Asked) => Promise<Response>;

/** What provides the handlers and what stands before Next are bundled apart: what they share lives here. */
const shared = globalThis as { deepStoryAhead?: ReadonlyMap<string, AheadHandler> };

/** From now on requests of these methods and addresses ("POST /api/visits") are answered before Next. */
export function setAhead(handlers: ReadonlyMap<string, AheadHandler>): void {
  shared.deepStoryAhead = handlers;
}

/**
 * Answers what every page asks once it was seen (provide-ahead.ts), through the very handler that Next would call: to
 * get there takes Next longer than all that is done in it (docs/performance.md).
 * @param request its body lies in memory
 * @returns false where it is Next's turn
 */
export function answerAhead(request: IncomingMessage, response: ServerResponse): boolean {
  const handle = shared.deepStoryAhead?.get(`${request.method} ${request.url}`);
  if (!handle) return false;
  answer(handle, request, response).catch((error: Error) => response.destroy(error));
  return true;
}

async function answer(handle: AheadHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers: asked, socket } = request;
  // As Next does, where no proxy said it.
  asked["x-forwarded-for"] ??= socket.remoteAddress;
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) headers.set(name, String(value));
  const body: Uint8Array<ArrayBuffer> | null = request.read();
  const given = await handle(`http://${asked.host || "localhost"}${url}`, { method, headers, body });
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  response.setHeader("content-security-policy", "default-src 'none'");
  for (const [name, value] of given.headers) response.setHeader(name, value);
  const text = await given.text();
  response.writeHead(given.status, given.status === 204 ? {} : { "content-length": Buffer.byteLength(text) });
  response.end(text || undefined);
}
