import type { IncomingMessage, ServerResponse } from "node:http";
import type { AppError } from "@/lib/shared/errors";
import { problemDocument } from "../problem-document";
import { SECURITY_HEADERS } from "../security-headers";

/** Whoever still sends hears the answer only if we go on listening for a while (as nginx' lingering_close does). */
const LINGER_MS = 2_000;
const LINGER_BYTES = 8 * 1024 * 1024;

type Answer = { status: number; headers: Record<string, string>; text: string };

/** Says no in the words of the API. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: AppError,
  headers: Record<string, string> = {},
): void {
  const { text, ...document } = problemDocument(error, String(request.headers["x-request-id"] ?? ""));
  answerUnread(request, response, { ...document, headers: { ...document.headers, ...headers }, text });
}

/** Answers without having read the request: what it still brings is thrown away, and the connection ends. */
export function answerUnread(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  const isWhole = request.complete || !hasBody(request);
  response.writeHead(answer.status, {
    "content-security-policy": "default-src 'none'",
    ...answer.headers,
    ...(answer.status !== 204 && { "content-length": Buffer.byteLength(answer.text) }),
    ...(!isWhole && { connection: "close" }),
  });
  const text = request.method === "HEAD" ? "" : answer.text;
  if (isWhole) response.end(text);
  else endLater(request, response, text);
}

/** Whether the request says that a body follows (RFC 9112, 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return "transfer-encoding" in headers || (headers["content-length"] ?? "0") !== "0";
}

function endLater(request: IncomingMessage, response: ServerResponse, text: string): void {
  let dropped = 0;
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.on("data", (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > LINGER_BYTES) end();
  });
  request.once("end", end);
  request.once("close", end);
  // The length is known: the answer is whole before the connection ends. A HEAD has nothing to write but its headers.
  if (text) response.write(text);
  else response.flushHeaders();
}
