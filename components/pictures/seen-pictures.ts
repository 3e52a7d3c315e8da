import { callApi } from "@/components/api/client";

/**
 * Says that a finished picture was seen where it is shown, so that it is no news: at once where this tab is looked at,
 * else as soon as it is. Where that fails it is told needlessly, and nothing else happens.
 */
export function pictureSeen(pictureId: string): void {
  const look = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    void callApi("POST /api/notifications/read", { body: { pictures: [pictureId] }, keepalive: true });
  };
  document.addEventListener("visibilitychange", look);
  look();
}
