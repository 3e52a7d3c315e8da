import { type ApiResult, callApi } from "@/components/site/api";
import type { Post, Visibility } from "@/lib/domains/posts/post";
import { fieldsOf } from "./autosave/draft";
import type { Send } from "./autosave/save-state";
import { ANSWER_MS } from "./autosave/timing";

/** Browsers refuse keepalive requests above 64 KiB (Fetch standard, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_MAX = 60_000;

/** Saves what changed of a post. A save that has begun outlives the page where the browser allows it. */
export function draftSender(postId: string): Send {
  return async (version, patch) => {
    try {
      const body = JSON.stringify({ ...patch, version });
      const response = await fetch(`/api/posts/${postId}`, {
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body,
        keepalive: new Blob([body]).size < KEEPALIVE_MAX,
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const answer = await response.json();
      if (response.ok) return { kind: "saved", version: answer.version };
      if (answer.code === "stale_version" && answer.current) {
        return { kind: "stale", theirs: { fields: fieldsOf(answer.current), version: answer.current.version } };
      }
      const retryAfterS = Number(response.headers.get("retry-after")) || undefined;
      return { kind: "refused", code: answer.code ?? "internal", retryAfterS };
    } catch {
      // No answer, or none of ours: a proxy's error page, a hotel's sign-in page.
      return { kind: "unreachable" };
    }
  };
}

/** The post as the server has it now. */
export function readPost(postId: string): Promise<ApiResult<Post>> {
  return callApi("GET", `/api/posts/${postId}`);
}

/** Publishes, hides or takes back. */
export function publishPost(postId: string, visibility: Visibility): Promise<ApiResult<Post>> {
  return callApi("POST", `/api/posts/${postId}/publish`, { visibility });
}

/** Removes a post with its pictures. */
export function removePost(postId: string): Promise<ApiResult<null>> {
  return callApi("DELETE", `/api/posts/${postId}`);
}
