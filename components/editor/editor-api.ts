import { type ApiResult, callApi } from "@/components/api/client";
import { chosenPainter } from "@/components/pictures/painters/choice";
import type { Circle, Post } from "@/lib/domains/posts/post";
import { fieldsOf } from "./autosave/draft";
import type { Send } from "./autosave/save-state";
import { ANSWER_MS } from "./autosave/timing";

/** Browsers refuse keepalive requests above 64 KiB (Fetch standard, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_MAX = 60_000;

/** Saves what changed of a post. A save that has begun outlives the page where the browser allows it. */
export function draftSender(postId: string): Send {
  return async (version, patch) => {
    const painter = chosenPainter();
    const body = { ...patch, version, ...(painter && { painter }) };
    const answer = await callApi("PATCH /api/posts/{id}", {
      path: { id: postId },
      body,
      keepalive: new Blob([JSON.stringify(body)]).size < KEEPALIVE_MAX,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.ok) return { kind: "saved", version: answer.data.version };
    const { code, current, retryAfterS } = answer;
    if (code === "network") return { kind: "unreachable" };
    if (code === "stale_version" && current) {
      return { kind: "stale", theirs: { fields: fieldsOf(current), version: current.version } };
    }
    return { kind: "refused", code, retryAfterS };
  };
}

/** The post as the server has it now. */
export function readPost(postId: string): Promise<ApiResult<Post>> {
  return callApi("GET /api/posts/{id}", { path: { id: postId } });
}

/** Publishes, puts into a diary, hides or takes back. @param knowingly also with words that the site asks about */
export function publishPost(
  postId: string,
  { visibility, diaryId }: Circle,
  knowingly = false,
): Promise<ApiResult<Post>> {
  const body = { visibility, ...(diaryId && { diaryId }), ...(knowingly && { knowingly }) };
  return callApi("POST /api/posts/{id}/publish", { path: { id: postId }, body });
}

/** Removes a post with its pictures. */
export function removePost(postId: string): Promise<ApiResult<null>> {
  return callApi("DELETE /api/posts/{id}", { path: { id: postId } });
}
