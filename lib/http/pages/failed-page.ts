import "server-only";
import { asAppError } from "../problem";

/** Handed on through the process: Next's bundle hears of the failure, the server in front sends the answer. */
const noted = globalThis as { deepStoryFailedPages?: Map<string, FailedPage> };

/** What a page that could not be made is answered with, instead of Next's 500. */
export type FailedPage = { status: number; retryAfterS: number };

/**
 * Next hears of an error while it makes a page: where a part of the site is away or full, that is no fault of the page.
 * @param requestId the one that the server in front gave (scripts/support/serve/serve.mjs)
 */
export function notePageFailure(error: unknown, requestId: unknown): void {
  const known = asAppError(error);
  if (known?.code === "no_room") globalThis.deepStory?.noRoom();
  if (known?.status !== 503 || typeof requestId !== "string") return;
  noted.deepStoryFailedPages?.set(requestId, { status: 503, retryAfterS: known.extra.retryAfterS ?? 5 });
}
