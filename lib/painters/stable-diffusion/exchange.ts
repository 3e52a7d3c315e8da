import { Agent, type IncomingMessage, request as overHttp } from "node:http";
import { request as overTls, Agent as TlsAgent } from "node:https";
import { unreachable } from "./server-errors";

export type Call = {
  url: URL;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
  /** The connection stands within this time. */
  connectMs: number;
};

// A connection of its own for each call: a kept one may have died with the server, and hanging up is how a drawing ends.
const agents = { "http:": new Agent({ keepAlive: false }), "https:": new TlsAgent({ keepAlive: false }) };
/** A machine that vanished without a word is noticed, however long the server may be silent. */
const PROBE_AFTER_MS = 10_000;

/**
 * Sends a request and resolves with the head of the answer; its body is still on its way.
 * @throws AppError painter_asleep when nobody can be reached
 * @throws Error when the connection broke after it stood; what `signal` was aborted with, when it was
 */
export function exchange({ url, method, headers, body, signal, connectMs }: Call): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const isTls = url.protocol === "https:";
    const request = (isTls ? overTls : overHttp)(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { "content-length": Buffer.byteLength(body) }) },
      agent: agents[isTls ? "https:" : "http:"],
      signal,
    });
    let connected = false;
    const slow = setTimeout(() => request.destroy(new Error(`no connection within ${connectMs} ms`)), connectMs);
    request.on("socket", (socket) => {
      socket.once(isTls ? "secureConnect" : "connect", () => {
        connected = true;
        clearTimeout(slow);
        socket.setKeepAlive(true, PROBE_AFTER_MS);
      });
    });
    request.on("response", resolve);
    request.on("error", (error) => {
      clearTimeout(slow);
      if (signal.aborted) reject(signal.reason);
      else reject(connected ? error : unreachable(error));
    });
    request.end(body);
  });
}

/**
 * A short body as JSON.
 * @returns undefined when it is not JSON or longer than `longest` bytes
 */
export async function shortJson(response: IncomingMessage, longest = 64 * 1024): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    return undefined;
  }
}
