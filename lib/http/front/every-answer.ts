import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/lib/shared/errors";
import { problemDocument } from "../problem-document";

/** A year, this host alone: others below the same name may not be ours (RFC 6797, 6.1). */
const HTTPS_ONLY = "max-age=31536000";

/** What holds for every answer of the site, whoever makes it. */
export function standFor(request: IncomingMessage, response: ServerResponse): void {
  // Read apart from lib/site/env.ts, which checks it at start: the front is bundled without the site.
  if (/^https:/i.test(process.env.SITE_URL ?? "")) response.setHeader("strict-transport-security", HTTPS_ONLY);
  sayWhatIsNotAllowed(request, response);
}

/**
 * Next answers a method that an address does not have with 405 and nothing else. What compresses its answers sends the
 * headers before it ends them, so the words are promised with those and said at the end.
 */
function sayWhatIsNotAllowed(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...rest: unknown[]) => ServerResponse;
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  let words: string | null = null;
  response.writeHead = (...rest: unknown[]) => {
    if (rest[0] === 405 && rest.length === 1 && !response.hasHeader("content-type")) {
      const requestId = String(request.headers["x-request-id"] ?? "");
      const { headers, text } = problemDocument(new AppError("method_not_allowed"), requestId);
      words = text;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader("content-length", Buffer.byteLength(text));
    }
    return writeHead(...rest);
  };
  response.end = (...rest: unknown[]) => {
    const isWordless = !rest[0] || typeof rest[0] === "function";
    if (isWordless && !response.headersSent && response.statusCode === 405) response.writeHead(405);
    if (!isWordless || words === null) return end(...rest);
    return end(words, ...rest.filter((one) => typeof one === "function"));
  };
}
