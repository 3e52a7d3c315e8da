import { useEffect, useRef, useState } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { OwnPost, Post } from "@/lib/domains/posts/post";
import type { ErrorCode } from "@/lib/shared/errors";
import { CoverKeeper } from "./cover-keeper";
import { putCover } from "./picture-api";

type Needs = {
  /** As it was last written. */
  post: Post;
  /** Newest first, as the page was answered. */
  initial: readonly Picture[];
  onPost: (post: OwnPost) => void;
  onFailure: (code: ErrorCode | "network") => void;
};

/** The cover of one post: the picture that was last looked at or chosen, or none where its writer wanted none. */
export function useCover({ post, initial, onPost, onFailure }: Needs) {
  // A post with pictures and no cover: somebody wanted it so.
  const [wantsNone, setWantsNone] = useState(() => !post.cover && initial.some(({ status }) => status === "done"));
  const [wish, setWish] = useState<string | null>();
  const choices = useRef(0);
  const told = useRef({ onPost, onFailure });
  useEffect(() => {
    told.current = { onPost, onFailure };
  });

  async function put(id: string | null) {
    const answer = await putCover(post.id, id);
    if (answer.ok) told.current.onPost(answer.data);
    else told.current.onFailure(answer.code);
    return answer.ok ? null : answer.code;
  }
  const [keeper] = useState(() => new CoverKeeper(put));
  useEffect(() => {
    keeper.onWish = setWish;
    // A page that goes tells it at once; the request outlives it.
    const leave = () => void keeper.flush();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      keeper.onWish = () => {};
      leave();
    };
  }, [keeper]);

  const coverId = wish === undefined ? (post.cover?.id ?? null) : wish;
  const isBare = wantsNone && coverId === null;

  return {
    coverId,
    /** Its writer wants no picture on it: looking at one changes nothing then. */
    isBare,
    /** How often the writer chose a cover, or none. */
    choices: () => choices.current,
    /** The writer looks at it. */
    look(picture: Picture): void {
      if (isBare || picture.status === "failed") return;
      choices.current += 1;
      keeper.want(picture.id);
    },
    /** The writer picks it, or none. @returns whether it could be done */
    async choose(id: string | null): Promise<boolean> {
      choices.current += 1;
      setWantsNone(id === null);
      keeper.want(id);
      return (await keeper.flush()) === null;
    },
    /** A new picture was asked for: that is to be seen. */
    drawn: () => setWantsNone(false),
    /** It stands in for the one that was the cover. @returns whether it could be done */
    handOn: async (id: string): Promise<boolean> => (await put(id)) === null,
    /** The server has it. @returns why it could not be told, or null */
    settle(shown: Picture | null) {
      if (shown && !isBare && shown.status !== "failed" && shown.id !== coverId) keeper.want(shown.id);
      return keeper.flush();
    },
  };
}
