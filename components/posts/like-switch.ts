import type { LikeState } from "@/lib/domains/posts/post";

type Needs = {
  /** Tells the server. @returns what is true then; null when it failed */
  send(liked: boolean): Promise<LikeState | null>;
  show(state: LikeState): void;
};

/**
 * A heart that answers at once: it shows what was clicked, tells the server one wish at a time, the last one in any
 * case, and goes back to what is true when that fails.
 */
export function likeSwitch(start: LikeState, { send, show }: Needs) {
  let sure = start;
  let shown = start;
  let sending = false;
  const set = (state: LikeState) => {
    shown = state;
    show(state);
  };
  return {
    /** What the server says, unless the reader was quicker. */
    learn(state: LikeState): void {
      if (sending) return;
      sure = state;
      set(state);
    },
    async flip(): Promise<void> {
      const liked = !shown.liked;
      set({ liked, likeCount: Math.max(0, shown.likeCount + (liked ? 1 : -1)) });
      if (sending) return;
      sending = true;
      while (shown.liked !== sure.liked) {
        const asked = shown.liked;
        const answer = await send(asked);
        if (answer) sure = answer;
        if (!answer || shown.liked === asked) set(sure);
      }
      sending = false;
    },
  };
}
