import type { IncomingMessage, ServerResponse } from "node:http";
import type { FailedPage } from "../pages/failed-page";

const noted = globalThis as { deepStoryFailedPages?: Map<string, FailedPage> };
noted.deepStoryFailedPages ??= new Map();

/**
 * Next answers 500 to every page that it could not make. Where lib/http/pages/failed-page.ts noted that a part of the site was
 * away, this says so: 503 and when to come again, so that nobody takes it for a fault or for the end of the page.
 */
export function sayAway(request: IncomingMessage, response: ServerResponse): void {
  const id = request.headers["x-request-id"];
  if (typeof id !== "string") return;
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (...head: unknown[]) => {
    const failed = noted.deepStoryFailedPages?.get(id);
    if (head[0] !== 500 || !failed) return writeHead(...head);
    response.setHeader("retry-after", String(failed.retryAfterS));
    response.setHeader("cache-control", "no-store");
    return writeHead(failed.status, ...head.slice(1).filter((one) => typeof one !== "string"));
  };
  response.once("close", () => noted.deepStoryFailedPages?.delete(id));
}
