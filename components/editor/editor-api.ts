import { type ApiResult, callApi } from "@/components/api/client";
import { chosenPainter } from "@/components/pictures/painters/choice";
import { asWritten, type Circle, type OwnPost } from "@/lib/domains/posts/post";
import { fieldsOf } from "./autosave/draft";
import type { Known } from "./autosave/restore";
import type { Send } from "./autosave/save-state";
import { ANSWER_MS } from "./autosave/timing";

/** Browsers refuse keepalive requests above 64 KiB (Fetch standard, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_MAX = 60_000;

/**
 * Saves what changed of a post. A save that has begun outlives the page where the browser allows it.
 * @param onSaved hears the post as it is then: what was saved may wait beside what is read
 */
export function draftSender(postId: string, onSaved: (post: OwnPost) => void = () => {}): Send {
  return async (version, patch) => {
    const painter = chosenPainter();
    const body = { ...patch, version, ...(painter && { painter }) };
    const answer = await callApi("PATCH /api/posts/{id}", {
      path: { id: postId },
      body,
      keepalive: new Blob([JSON.stringify(body)]).size < KEEPALIVE_MAX,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.ok) {
      onSaved(answer.data);
      return { kind: "saved", version: asWritten(answer.data).version };
    }
    const { code, current, retryAfterS } = answer;
    if (code === "network") return { kind: "unreachable" };
    if (code === "stale_version" && current) {
      return { kind: "stale", theirs: knownOf(current) };
    }
    return { kind: "refused", code, retryAfterS };
  };
}

/** What its writer has of a post, as autosave knows it. */
export function knownOf(post: OwnPost): Known {
  const written = asWritten(post);
  return { fields: fieldsOf(written), version: written.version };
}

/** The post as the server has it now, with what waits beside it. */
export function readPost(postId: string): Promise<ApiResult<OwnPost>> {
  return callApi("GET /api/posts/{id}/edit", { path: { id: postId } });
}

/** What waits becomes what is read. @param knowingly also with words that the site asks about */
export function publishEdit(postId: string, version: number, knowingly = false): Promise<ApiResult<OwnPost>> {
  const body = { version, ...(knowingly && { knowingly }) };
  return callApi("POST /api/posts/{id}/edit/publish", { path: { id: postId }, body });
}

/** Throws away what waits. */
export function discardEdit(postId: string, version: number): Promise<ApiResult<OwnPost>> {
  return callApi("DELETE /api/posts/{id}/edit", { path: { id: postId }, query: { version } });
}

/** Publishes, puts into a diary, hides or takes back. @param knowingly also with words that the site asks about */
export function publishPost(
  postId: string,
  { visibility, diaryId }: Circle,
  knowingly = false,
): Promise<ApiResult<OwnPost>> {
  const body = { visibility, ...(diaryId && { diaryId }), ...(knowingly && { knowingly }) };
  return callApi("POST /api/posts/{id}/publish", { path: { id: postId }, body });
}

/** Removes a post with its pictures. */
export function removePost(postId: string): Promise<ApiResult<null>> {
  return callApi("DELETE /api/posts/{id}", { path: { id: postId } });
}
