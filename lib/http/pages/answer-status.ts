import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/** Pages, the page cache and what stands before Next are bundled apart: the mark is what all of them know. */
const MARK = Symbol.for("deep-story.answer");
type Marked = { [MARK]?: AsyncLocalStorage<ServerResponse> };
const shared = globalThis as Marked;
shared[MARK] ??= new AsyncLocalStorage();
const answers = shared[MARK];

/** Runs what answers a request, so that a page in it can set the status. */
export function answering<T>(response: ServerResponse, run: () => T): T {
  return answers.run(response, run);
}

/**
 * Sets the status of the page that is being made. Next's own notFound() throws instead, and what is thrown is put
 * together in the browser: without a script such a page is empty, and it comes without the theme.
 */
export function answerStatus(status: 401 | 404): void {
  const response = answers.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}

/** The status that a page has set for this answer; undefined where it is the ordinary one. */
export function statusSet(): number | undefined {
  const status = answers.getStore()?.statusCode;
  return status === 401 || status === 404 ? status : undefined;
}
